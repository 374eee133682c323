import { shanghaiDateOf } from '../calendar/instant.ts';
import { daysOf } from '../calendar/period.ts';
import { followCloses } from '../books/close-figures.ts';
import type { Sha256 } from '../digest.ts';
import { ACCOUNTS } from './accounts.ts';
import { applyPostings } from './balances.ts';
import { entryHash } from './entry-hash.ts';
import { mayMove } from './entry-kinds.ts';
import { headAfter, type Entry, type Head } from './entry.ts';
import { periodClosed } from './period-close.ts';
import { turnedRound, type Posting } from './posting.ts';

export type LinkFault =
  | 'pool'
  | 'seq'
  | 'recorded-at'
  | 'effective-on'
  | 'previous-hash'
  | 'hash'
  | 'movement'
  | 'reversal'
  | 'overdrawn'
  | 'inflow'
  | 'balances'
  | 'period'
  | 'close';

export type BrokenLink = { readonly seq: number; readonly fault: LinkFault };

/**
 * Follows a journal from a trusted head and names the first entry that does not follow from the one before it, or
 * null when every link holds. Balances are folded anew, never believed. What a reversal says of an entry before the
 * trusted head only a check from further back can tell, and whether a close’s figures are right one from the beginning.
 */
export function firstBrokenLink(trusted: Head, entries: Iterable<Entry>, sha256: Sha256): BrokenLink | null {
  let head = trusted;
  const followed = new Map<number, Entry>();
  const reversed = new Set<number>();
  const closesRightly = trusted.seq === 0 ? followCloses() : () => true;
  for (const entry of entries) {
    const fault = linkFault(head, entry, sha256);
    if (fault !== null) return { seq: entry.seq, fault };
    if (!isReversalSound(entry, trusted.seq, followed, reversed))
      return { seq: entry.seq, fault: 'reversal' };
    if (!closesRightly(entry)) return { seq: entry.seq, fault: 'close' };
    if (entry.reverses !== undefined) reversed.add(entry.reverses);
    followed.set(entry.seq, entry);
    head = headAfter(entry);
  }
  return null;
}

function linkFault(head: Head, entry: Entry, sha256: Sha256): LinkFault | null {
  if (entry.poolId !== head.poolId) return 'pool';
  if (entry.seq !== head.seq + 1) return 'seq';
  if (entry.previousHash !== head.hash) return 'previous-hash';
  if (entry.hash !== entryHash(entry, sha256)) return 'hash';
  if (head.recordedAt !== null && entry.recordedAt < head.recordedAt) return 'recorded-at';
  if (entry.effectiveOn > shanghaiDateOf(entry.recordedAt)) return 'effective-on';
  const movesRightly = entry.postings.every(
    ({ from, to, amountFen }) => amountFen > 0n && mayMove(entry.kind, from, to),
  );
  if ((entry.kind === 'close') !== (entry.postings.length === 0) || !movesRightly) return 'movement';
  if (!isPeriodSound(head, entry)) return 'period';
  const folded = applyPostings(head.balances, entry.postings);
  if (!folded.ok) return folded.refusal.code === 'ledger.overdrawn' ? 'overdrawn' : 'inflow';
  return ACCOUNTS.every((account) => folded.value[account] === entry.balances[account]) ? null : 'balances';
}

/** An entry is in an open month, and a close closes one that is over, after those before it. */
function isPeriodSound({ closedThrough }: Head, entry: Entry): boolean {
  const { kind, close, effectiveOn, recordedAt } = entry;
  if (periodClosed(closedThrough, effectiveOn) !== null) return false;
  if (close === undefined) return kind !== 'close' && entry.closedThrough === closedThrough;
  const isNext = closedThrough === null || close.period > closedThrough;
  const isOver = daysOf(close.period).to < shanghaiDateOf(recordedAt);
  return kind === 'close' && isNext && isOver && entry.closedThrough === close.period;
}

/** A reversal turns round an earlier entry, which is none itself, and which nothing else has reversed. */
function isReversalSound(
  { kind, postings, reverses }: Entry,
  trustedSeq: number,
  followed: ReadonlyMap<number, Entry>,
  reversed: ReadonlySet<number>,
): boolean {
  if (reverses === undefined) return kind !== 'reverse';
  if (kind !== 'reverse' || reverses < 1 || reversed.has(reverses)) return false;
  if (reverses <= trustedSeq) return true;
  const named = followed.get(reverses);
  return named !== undefined && named.kind !== 'reverse' && areSame(turnedRound(named.postings), postings);
}

function areSame(some: readonly Posting[], others: readonly Posting[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ from, to, amountFen }, index) => {
      const other = others[index];
      return other?.from === from && other.to === to && other.amountFen === amountFen;
    })
  );
}
