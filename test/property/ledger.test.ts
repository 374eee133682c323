import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantFromMillis } from '../../domain/calendar/instant.ts';
import { localDate } from '../../domain/calendar/local-date.ts';
import { INSIDE_ACCOUNTS } from '../../domain/ledger/accounts.ts';
import { appendEntry } from '../../domain/ledger/append-entry.ts';
import { custodyFen } from '../../domain/ledger/balances.ts';
import { MOVEMENTS, type EntryKind } from '../../domain/ledger/entry-kinds.ts';
import { emptyHead, headAfter, type Entry } from '../../domain/ledger/entry.ts';
import { firstBrokenLink } from '../../domain/ledger/first-broken-link.ts';
import { posting } from '../../domain/ledger/posting.ts';
import { fen } from '../../domain/money/fen.ts';
import { sha256 } from '../../functions/http/sha256.ts';

type Move = { kind: keyof typeof MOVEMENTS; which: number; amount: bigint; clock: number };

const kinds = Object.keys(MOVEMENTS) as (keyof typeof MOVEMENTS)[];
/** Amounts at and around what the accounts hold, so that the boundary is met often. */
const amounts = fc.oneof(fc.constantFrom(99n, 100n, 101n), fc.bigInt(1n, 300n));
const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), which: fc.nat(1), amount: amounts, clock: fc.nat(1_000_000) }),
  { maxLength: 60 },
);

/** Plays the moves against an empty pool, keeping those that the ledger accepts. */
function play(asked: readonly Move[]): Entry[] {
  let head = emptyHead('guidance');
  const entries: Entry[] = [];
  for (const { kind, which, amount, clock } of asked) {
    const movement = MOVEMENTS[kind][which % MOVEMENTS[kind].length];
    if (movement === undefined) continue;
    const [from, to] = movement;
    const draft = {
      kind: kind as EntryKind,
      postings: [posting(from, to, fen(amount))],
      actor: 'somebody',
      requestId: 'r',
      effectiveOn: localDate('1970-01-01'),
    };
    const before = head.balances;
    const appended = appendEntry(head, draft, instantFromMillis(clock), sha256);
    if (appended.ok) {
      entries.push(appended.value);
      head = headAfter(appended.value);
    } else {
      expect(before[from] < amount).toBe(true);
    }
  }
  return entries;
}

describe('for any history', () => {
  test('no pool account is below zero, and custody is what the pool holds, at every entry', () => {
    fc.assert(
      fc.property(moves, (asked) => {
        for (const { balances } of play(asked)) {
          const held = INSIDE_ACCOUNTS.map((account) => balances[account]);
          expect(held.every((value) => value >= 0n)).toBe(true);
          expect(custodyFen(balances)).toBe(held.reduce((sum, value) => sum + value, 0n));
          expect(Object.values(balances).reduce((sum, value) => sum + value, 0n)).toBe(0n);
        }
      }),
    );
  });

  test('entries are numbered without a gap, their time never runs backwards, and the chain verifies', () => {
    fc.assert(
      fc.property(moves, (asked) => {
        const entries = play(asked);
        expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
        const times = entries.map(({ recordedAt }) => recordedAt);
        expect(times).toEqual([...times].sort());
        expect(firstBrokenLink(emptyHead('guidance'), entries, sha256)).toBeNull();
      }),
    );
  });

  test('any edit, loss, repetition or exchange of an entry is found', () => {
    const edits: readonly ((entry: Entry) => Entry)[] = [
      (entry) => ({ ...entry, actor: 'somebody else' }),
      (entry) => ({ ...entry, requestId: 'another' }),
      (entry) => ({ ...entry, effectiveOn: localDate('1969-12-31') }),
      (entry) => ({ ...entry, reference: 'a document' }),
      (entry) => ({ ...entry, recordedAt: instantFromMillis(2_000_000) }),
      (entry) => ({ ...entry, balances: { ...entry.balances, available: entry.balances.available + 1n } }),
      (entry) => ({
        ...entry,
        postings: entry.postings.map((moved) => ({ ...moved, amountFen: fen(moved.amountFen + 1n) })),
      }),
    ];
    const tamper: readonly ((entries: Entry[], at: number) => Entry[])[] = [
      ...edits.map(
        (edit) => (entries: Entry[], at: number) =>
          entries.map((entry, index) => (index === at ? edit(entry) : entry)),
      ),
      (entries, at) => entries.filter((_, index) => index !== at),
      (entries, at) => entries.flatMap((entry, index) => (index === at ? [entry, entry] : [entry])),
      (entries, at) => [...entries.slice(0, at), ...entries.slice(at + 1), ...entries.slice(at, at + 1)],
    ];
    fc.assert(
      fc.property(moves, fc.nat(), fc.constantFrom(...tamper), (asked, position, spoil) => {
        const entries = play(asked);
        fc.pre(entries.length >= 2);
        const spoiled = spoil(entries, position % (entries.length - 1));
        expect(firstBrokenLink(emptyHead('guidance'), spoiled, sha256)).not.toBeNull();
      }),
    );
  });

  test('the last fen of the headroom can be reserved and not one more', () => {
    fc.assert(
      fc.property(fc.bigInt(2n, 10n ** 12n), (cap) => {
        const reserve = (amount: bigint) => {
          const base = { actor: 'a', requestId: 'r', effectiveOn: localDate('1970-01-01') };
          const now = instantFromMillis(0);
          const filled = appendEntry(
            emptyHead('guidance'),
            { ...base, kind: 'appropriate', postings: [posting('fiscal', 'available', fen(cap))] },
            now,
            sha256,
          );
          if (!filled.ok) throw new Error('an appropriation is always accepted');
          const draft = {
            ...base,
            kind: 'reserve' as const,
            postings: [posting('available', 'reserved', fen(amount))],
          };
          return appendEntry(headAfter(filled.value), draft, now, sha256);
        };
        expect(reserve(cap - 1n).ok).toBe(true);
        expect(reserve(cap).ok).toBe(true);
        expect(reserve(cap + 1n)).toEqual({
          ok: false,
          refusal: { code: 'ledger.overdrawn', account: 'available', shortFen: 1n },
        });
      }),
    );
  });
});
