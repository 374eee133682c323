import { shanghaiDateOf } from '../calendar/instant.ts';
import type { Sha256 } from '../digest.ts';
import { ACCOUNTS } from './accounts.ts';
import { applyPostings } from './balances.ts';
import { entryHash } from './entry-hash.ts';
import { mayMove } from './entry-kinds.ts';
import { headAfter, type Entry, type Head } from './entry.ts';
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
  | 'balances';

export type BrokenLink = { readonly seq: number; readonly fault: LinkFault };

/**
 * Follows a journal from a trusted head and names the first entry that does not follow from the one before it, or
 * null when every link holds. Balances are folded anew, never believed. What a reversal says of an entry before the
 * trusted head only a check from further back can tell.
 */
export function firstBrokenLink(trusted: Head, entries: Iterable<Entry>, sha256: Sha256): BrokenLink | null {
  let head = trusted;
  const followed = new Map<number, Entry>();
  const reversed = new Set<number>();
  for (const entry of entries) {
    const fault = linkFault(head, entry, sha256);
    if (fault !== null) return { seq: entry.seq, fault };
    if (!isReversalSound(entry, trusted.seq, followed, reversed))
      return { seq: entry.seq, fault: 'reversal' };
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
  if (entry.postings.length === 0 || !movesRightly) return 'movement';
  const folded = applyPostings(head.balances, entry.postings);
  if (!folded.ok) return folded.refusal.code === 'ledger.overdrawn' ? 'overdrawn' : 'inflow';
  return ACCOUNTS.every((account) => folded.value[account] === entry.balances[account]) ? null : 'balances';
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
