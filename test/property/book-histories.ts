import fc from 'fast-check';
import { instantFromMillis, millisOf, shanghaiDateOf } from '../../domain/calendar/instant.ts';
import { closeFigures } from '../../domain/books/close-figures.ts';
import { movementsInSpan } from '../../domain/books/movements-in-span.ts';
import { addDays, addMonths, localDate, type LocalDate } from '../../domain/calendar/local-date.ts';
import { daysOf, periodOf } from '../../domain/calendar/period.ts';
import { ZERO_BALANCES, type LedgerRefusal } from '../../domain/ledger/balances.ts';
import { firstOpenDay } from '../../domain/ledger/period-close.ts';
import { ACCOUNTS, type Account } from '../../domain/ledger/accounts.ts';
import { appendEntry } from '../../domain/ledger/append-entry.ts';
import { MOVEMENTS } from '../../domain/ledger/entry-kinds.ts';
import { emptyHead, headAfter, type Entry, type EntryDraft, type Head } from '../../domain/ledger/entry.ts';
import { posting, turnedRound } from '../../domain/ledger/posting.ts';
import { isReversible } from '../../domain/ledger/reversible.ts';
import { fen } from '../../domain/money/fen.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import { sha256 } from '../builders/digest.ts';
import { entryDraft, NOW } from '../builders/journal.ts';

const KINDS = Object.keys(MOVEMENTS) as (keyof typeof MOVEMENTS)[];

/** What somebody wants booked: some days after the last entry, for a day before. */
type Wish = {
  readonly kind: keyof typeof MOVEMENTS;
  readonly which: number;
  readonly amount: bigint;
  readonly daysOn: number;
  readonly daysBack: number;
  /** Closes the month before instead, if it is open. */
  readonly closes: boolean;
  /** Reverses this entry instead, where there is one that can be. */
  readonly reverses: number | null;
};

export const bookWishes: fc.Arbitrary<readonly Wish[]> = fc.array(
  fc.record({
    kind: fc.oneof({ weight: 2, arbitrary: fc.constant('appropriate' as const) }, fc.constantFrom(...KINDS)),
    which: fc.nat(1),
    amount: fc.bigInt(1n, 300n),
    daysOn: fc.nat(25),
    daysBack: fc.oneof(fc.constant(0), fc.nat(70)),
    closes: fc.integer({ min: 0, max: 7 }).map((chance) => chance === 0),
    reverses: fc.option(fc.nat(40), { freq: 6 }),
  }),
  { maxLength: 60, size: 'max' },
);

/** What became of each wish that the ledger was asked. */
export type Asked = {
  readonly head: Head;
  readonly draft: EntryDraft;
  readonly refusal: LedgerRefusal | null;
};

/**
 * A journal over a year or two in which entries are dated back and reversed and months closed at random; what the ledger
 * refuses is left out.
 */
export function playBooks(
  wishes: readonly Wish[],
  poolId: PoolId = 'guidance',
  asked: Asked[] = [],
): readonly Entry[] {
  let head = emptyHead(poolId);
  let nowMs = millisOf(NOW);
  const entries: Entry[] = [];
  for (const wish of wishes) {
    nowMs += wish.daysOn * 86_400_000;
    const now = instantFromMillis(nowMs);
    const draft = draftOf(wish, entries, addDays(shanghaiDateOf(now), -wish.daysBack), head);
    if (draft === null) continue;
    const appended = appendEntry(head, draft, now, sha256);
    asked.push({ head, draft, refusal: appended.ok ? null : appended.refusal });
    if (!appended.ok) continue;
    entries.push(appended.value);
    head = headAfter(appended.value);
  }
  return entries;
}

function draftOf(
  wish: Wish,
  entries: readonly Entry[],
  effectiveOn: LocalDate,
  head: Head,
): EntryDraft | null {
  const { kind, which, amount, reverses } = wish;
  if (wish.closes) return closeDraft(entries, addDays(effectiveOn, wish.daysBack), head);
  if (reverses !== null) {
    const named = entries[reverses % Math.max(1, head.seq)];
    const isDone = entries.some((entry) => entry.reverses === named?.seq);
    if (named === undefined || isDone || !isReversible(named.kind)) return null;
    return entryDraft({
      ...{ kind: 'reverse', postings: turnedRound(named.postings), reverses: named.seq, effectiveOn },
    });
  }
  const movement = MOVEMENTS[kind][which % MOVEMENTS[kind].length];
  if (movement === undefined) return null;
  return entryDraft({ kind, postings: [posting(movement[0], movement[1], fen(amount))], effectiveOn });
}

function closeDraft(entries: readonly Entry[], today: LocalDate, { closedThrough }: Head): EntryDraft | null {
  const period = periodOf(addMonths(today, -1));
  if (closedThrough !== null && period <= closedThrough) return null;
  const from = firstOpenDay(closedThrough) ?? localDate('1900-01-01');
  const movements = movementsInSpan(ZERO_BALANCES, entries, { from, to: daysOf(period).to });
  const close = { ...closeFigures(movements, period), filedFen: 0n, outstandingFen: 0n };
  return entryDraft({ kind: 'close', postings: [], close, preparedBy: 'finance', effectiveOn: today });
}

/** What an account has after those entries, added up one by one. */
export function refold(
  entries: readonly Entry[],
  account: Account,
  isMeant: (entry: Entry) => boolean,
): bigint {
  let balance = 0n;
  for (const entry of entries) {
    if (!isMeant(entry)) continue;
    for (const { from, to, amountFen } of entry.postings) {
      if (to === account) balance += amountFen;
      if (from === account) balance -= amountFen;
    }
  }
  return balance;
}

export function refoldAll(entries: readonly Entry[], isMeant: (entry: Entry) => boolean) {
  return Object.fromEntries(ACCOUNTS.map((account) => [account, refold(entries, account, isMeant)]));
}
