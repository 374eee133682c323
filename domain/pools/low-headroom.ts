import { assert } from '../assert.ts';
import { applyPostings, type Balances } from '../ledger/balances.ts';
import { turnedRound, type Posting } from '../ledger/posting.ts';
import { BP_WHOLE } from '../money/basis-points.ts';
import { poolFigures } from './pool-figures.ts';

/** A fifth of the cap: enough warning for the treasury to be asked for more. */
const LOW_BELOW_BP = 2_000;

/** What an entry brought a pool to that it was not at before. */
export type HeadroomChange = { readonly isLow: boolean; readonly isExhausted: boolean };

/** Whether an entry took a pool’s headroom below a fifth of its cap, or the last of it; not while it stays there. */
export function headroomChange(after: Balances, postings: readonly Posting[]): HeadroomChange {
  const before = applyPostings(after, turnedRound(postings));
  assert(before.ok, 'an entry follows upon balances that were sound');
  return {
    isLow: isLow(after) && !isLow(before.value),
    isExhausted: after.available === 0n && before.value.available > 0n,
  };
}

function isLow(balances: Balances): boolean {
  const { capFen, headroomFen } = poolFigures(balances);
  return headroomFen * BigInt(BP_WHOLE) < capFen * BigInt(LOW_BELOW_BP);
}
