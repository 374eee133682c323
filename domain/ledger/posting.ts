import { assert } from '../assert.ts';
import type { Fen } from '../money/fen.ts';
import type { Account } from './accounts.ts';

/** One movement of money. Taking it from one account and giving it to another is what makes the books balance. */
export type Posting = { readonly from: Account; readonly to: Account; readonly amountFen: Fen };

export function posting(from: Account, to: Account, amountFen: Fen): Posting {
  assert(from !== to, `a posting moves money between two accounts, not from ${from} to itself`);
  assert(amountFen > 0n, `a posting moves a positive amount, not ${String(amountFen)} fen`);
  return { from, to, amountFen };
}

/** Each movement back the way it came. */
export function turnedRound(postings: readonly Posting[]): Posting[] {
  return postings.map(({ from, to, amountFen }) => posting(to, from, amountFen));
}
