import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INSIDE_ACCOUNTS, OUTSIDE_ACCOUNTS, type Account } from '../../domain/ledger/accounts.ts';
import { appendEntry } from '../../domain/ledger/append-entry.ts';
import { custodyFen, type Balances } from '../../domain/ledger/balances.ts';
import { MOVEMENTS } from '../../domain/ledger/entry-kinds.ts';
import { emptyHead, headAfter, type Entry, type EntryDraft } from '../../domain/ledger/entry.ts';
import { firstBrokenLink } from '../../domain/ledger/first-broken-link.ts';
import { posting, turnedRound, type Posting } from '../../domain/ledger/posting.ts';
import { fen, FEN_MAX } from '../../domain/money/fen.ts';
import { sha256 } from '../builders/digest.ts';
import { entryDraft, NOW } from '../builders/journal.ts';

const KINDS = Object.keys(MOVEMENTS) as (keyof typeof MOVEMENTS)[];

/** A movement of what the account holds and so much more or less, or of any small amount; or a reversal. */
type Wish = {
  readonly kind: keyof typeof MOVEMENTS | 'reverse';
  readonly which: number;
  readonly aim: -1n | 0n | 1n | null;
  readonly amount: bigint;
};

const wishes: fc.Arbitrary<readonly Wish[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Wish['kind'][]>(...KINDS, 'appropriate', 'reserve', 'approve', 'reverse'),
    which: fc.nat(50),
    aim: fc.constantFrom(-1n as const, 0n as const, 1n as const, null, null),
    amount: fc.bigInt(1n, 1_000n),
  }),
  { maxLength: 50 },
);

function draftOf(wish: Wish, entries: readonly Entry[], balances: Balances): EntryDraft | null {
  const { kind, which } = wish;
  if (kind === 'reverse') {
    const done = new Set(entries.map(({ reverses }) => reverses));
    const left = entries.filter((entry) => entry.kind !== 'reverse' && !done.has(entry.seq));
    const reversed = left[which % Math.max(1, left.length)];
    if (reversed === undefined) return null;
    return entryDraft({ kind, postings: turnedRound(reversed.postings), reverses: reversed.seq });
  }
  const [from, to] = MOVEMENTS[kind][which % MOVEMENTS[kind].length] ?? MOVEMENTS[kind][0];
  const held = balances[from] > 0n ? balances[from] : 0n;
  const amount = wish.aim === null ? wish.amount : held + wish.aim;
  const postings = amount > 0n ? [posting(from, to, fen(amount))] : [];
  if (kind === 'approve' && amount > 1n && which % 3 === 0) {
    postings.splice(0, 1, posting('reserved', 'payable', fen(amount - 1n)));
    postings.push(posting('reserved', 'available', fen(1n)));
  }
  return postings.length === 0 ? null : entryDraft({ kind, postings });
}

/** What the accounts would hold, reckoned by nothing of the ledger's own. */
function reckon(balances: Balances, postings: readonly Posting[]): Balances {
  const sumTo = (account: Account) =>
    postings.reduce(
      (sum, { from, to, amountFen }) =>
        sum + (to === account ? amountFen : 0n) - (from === account ? amountFen : 0n),
      balances[account],
    );
  const accounts = [...INSIDE_ACCOUNTS, ...OUTSIDE_ACCOUNTS];
  return Object.fromEntries(accounts.map((account) => [account, sumTo(account)])) as Balances;
}

type Attempt = { readonly expected: Balances; readonly result: ReturnType<typeof appendEntry> };

function play(wanted: readonly Wish[]): { entries: readonly Entry[]; attempts: readonly Attempt[] } {
  let head = emptyHead('guidance');
  const entries: Entry[] = [];
  const attempts: Attempt[] = [];
  for (const wish of wanted) {
    const draft = draftOf(wish, entries, head.balances);
    if (draft === null) continue;
    const result = appendEntry(head, draft, NOW, sha256);
    attempts.push({ expected: reckon(head.balances, draft.postings), result });
    if (!result.ok) continue;
    entries.push(result.value);
    head = headAfter(result.value);
  }
  return { entries, attempts };
}

describe('for any movements, aimed at what the accounts hold', () => {
  test('an entry is refused if and only if it would take a pool account below zero, and says by how much', () => {
    fc.assert(
      fc.property(wishes, (wanted) => {
        for (const { expected, result } of play(wanted).attempts) {
          const below = INSIDE_ACCOUNTS.find((account) => expected[account] < 0n);
          if (result.ok) {
            expect(below).toBeUndefined();
            expect(result.value.balances).toEqual(expected);
          } else {
            expect(result.refusal).toEqual({
              code: 'ledger.overdrawn',
              account: below,
              shortFen: below && -expected[below],
            });
          }
        }
      }),
    );
  });

  test('no pool account is negative, custody is what they hold, and all accounts together are zero', () => {
    fc.assert(
      fc.property(wishes, (wanted) => {
        for (const { balances } of play(wanted).entries) {
          const { available, reserved, payable, committed } = balances;
          for (const held of [available, reserved, payable, committed]) {
            expect(held).toBeGreaterThanOrEqual(0n);
          }
          expect(custodyFen(balances)).toBe(available + reserved + payable + committed);
          expect(Object.values(balances).reduce((sum, balance) => sum + balance, 0n)).toBe(0n);
        }
      }),
    );
  });

  test('the journal has no gap and its chain verifies, from the start and from any entry on', () => {
    fc.assert(
      fc.property(wishes, fc.nat(), (wanted, anywhere) => {
        const { entries } = play(wanted);
        expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
        expect(firstBrokenLink(emptyHead('guidance'), entries, sha256)).toBeNull();
        const at = anywhere % Math.max(1, entries.length);
        const trusted = entries[at];
        if (trusted === undefined) return;
        expect(firstBrokenLink(headAfter(trusted), entries.slice(at + 1), sha256)).toBeNull();
      }),
    );
  });

  test('however much comes in, nothing is ever counted past FEN_MAX, and only inflows are refused for it', () => {
    const huge = fc.array(
      fc.record({ wish: fc.nat(KINDS.length), size: fc.constantFrom(1n, 2n, 3n), less: fc.bigInt(0n, 2n) }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(huge, (wanted) => {
        let head = emptyHead('guidance');
        for (const { wish, size, less } of wanted) {
          const kind = KINDS[wish % KINDS.length] ?? 'appropriate';
          const [from, to] = MOVEMENTS[kind][0];
          const postings = [posting(from, to, fen(FEN_MAX / size - less))];
          const result = appendEntry(head, entryDraft({ kind, postings }), NOW, sha256);
          if (result.ok) head = headAfter(result.value);
          else if (result.refusal.code === 'ledger.inflow-too-large')
            expect(OUTSIDE_ACCOUNTS).toContain(from);
          for (const balance of Object.values(head.balances)) {
            expect(balance <= FEN_MAX && balance >= -FEN_MAX).toBe(true);
          }
        }
      }),
    );
  });

  test('a reversal undoes its entry to the fen', () => {
    fc.assert(
      fc.property(wishes, (wanted) => {
        const { entries } = play(wanted);
        const last = entries.at(-1);
        if (last === undefined) return;
        const before = entries.at(-2)?.balances ?? emptyHead('guidance').balances;
        const draft = entryDraft({
          kind: 'reverse',
          postings: turnedRound(last.postings),
          reverses: last.seq,
        });
        const reversed = appendEntry(headAfter(last), draft, NOW, sha256);
        expect(reversed.ok && reversed.value.balances).toEqual(before);
      }),
    );
  });
});
