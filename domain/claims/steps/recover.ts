import { partOf } from '../../decisions/split.ts';
import { posting } from '../../ledger/posting.ts';
import { subtractFen } from '../../money/fen.ts';
import { accept, reject } from '../../result.ts';
import { outstandingFen, recoveryShares, withProvincePart, withReturned } from '../bearing.ts';
import type { ClosedClaim, CompensatedClaim, RecoveringClaim } from '../claim.ts';
import { NO_EFFECTS, stepRule, withStep } from '../step-rule.ts';
import type { RecoverStep } from '../step.ts';
import { receiptDayRefusal } from './receipt-day.ts';

/**
 * Costs come first; the rest goes to those who bear the loss, in the proportions in which they still do. To record what
 * came in checks nobody. What comes in after a claim was closed is shared all the same, and the claim stays closed.
 */
export const RECOVER = stepRule<RecoverStep, 'paid' | 'recovering' | 'closed'>({
  allowedFrom: ['paid', 'recovering', 'closed'],
  duty: null,
  take: (claim, step) => {
    const { receivedFen, costsFen } = step;
    if (costsFen > receivedFen) return reject({ code: 'claim.costs-above-received', costsFen, receivedFen });
    const outOfRange = receiptDayRefusal(claim, step);
    if (outOfRange !== null) return reject(outOfRange);
    const netFen = subtractFen(receivedFen, costsFen);
    const lostFen = outstandingFen(claim.bearing);
    if (netFen > lostFen) {
      return reject({ code: 'claim.recovery-above-outstanding', netFen, outstandingFen: lostFen });
    }
    const { before, shares } = shareOut(claim, step);
    const bearing = withReturned(before, shares);
    if (claim.status === 'closed') return accept(withStep<ClosedClaim>({ ...claim, bearing }, step));
    return accept(withStep<RecoveringClaim>({ ...claim, status: 'recovering', bearing }, step));
  },
  effects: (claim, step) => {
    const cityFen = partOf(shareOut(claim, step).shares, 'city');
    if (cityFen === 0n) return NO_EFFECTS;
    const goesTo = claim.policy.parameters.cityRecoveryGoesTo.value;
    const to = goesTo === 'treasury' ? 'treasury' : 'available';
    return { ...NO_EFFECTS, movement: { kind: 'recover', postings: [posting('recoveries', to, cityFen)] } };
  },
});

/** Who bears what by now, and what each of them gets of this. `claim` is the claim before the step. */
export function shareOut({ bearing }: CompensatedClaim, { receivedFen, costsFen, provinceFen }: RecoverStep) {
  const before = withProvincePart(bearing, provinceFen);
  return { before, shares: recoveryShares(before, subtractFen(receivedFen, costsFen)) };
}
