import type { Sha256 } from '../digest.ts';
import { ACCOUNTS } from './accounts.ts';
import { applyPostings } from './balances.ts';
import { entryHash } from './entry-hash.ts';
import { mayMove } from './entry-kinds.ts';
import { headAfter, type Entry, type Head } from './entry.ts';

export type LinkFault =
  | 'pool'
  | 'seq'
  | 'recorded-at'
  | 'previous-hash'
  | 'hash'
  | 'movement'
  | 'overdrawn'
  | 'inflow'
  | 'balances';

export type BrokenLink = { readonly seq: number; readonly fault: LinkFault };

/**
 * Follows a journal from a trusted head and names the first entry that does not follow from the one before it, or
 * null when every link holds. Balances are folded anew, never believed.
 */
export function firstBrokenLink(trusted: Head, entries: Iterable<Entry>, sha256: Sha256): BrokenLink | null {
  let head = trusted;
  for (const entry of entries) {
    const fault = linkFault(head, entry, sha256);
    if (fault !== null) return { seq: entry.seq, fault };
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
  const movesRightly = entry.postings.every(
    ({ from, to, amountFen }) => amountFen > 0n && mayMove(entry.kind, from, to),
  );
  if (entry.postings.length === 0 || !movesRightly) return 'movement';
  const folded = applyPostings(head.balances, entry.postings);
  if (!folded.ok) return folded.refusal.code === 'ledger.overdrawn' ? 'overdrawn' : 'inflow';
  return ACCOUNTS.every((account) => folded.value[account] === entry.balances[account]) ? null : 'balances';
}
