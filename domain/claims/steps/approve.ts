import { assert } from '../../assert.ts';
import { partOf } from '../../decisions/split.ts';
import { posting } from '../../ledger/posting.ts';
import { subtractFen } from '../../money/fen.ts';
import { accept, reject } from '../../result.ts';
import type { ApprovedClaim, ReviewedClaim } from '../claim.ts';
import { unclearedOf } from '../double-draw.ts';
import { NO_EFFECTS, stepRule, withStep } from '../step-rule.ts';
import type { ApproveStep } from '../step.ts';

/**
 * May approve less than was decided, with a reason, and never more; the rest goes back to the pool. What looks as if it
 * were drawn twice is approved only once a reviewer has cleared it.
 */
export const APPROVE = stepRule<ApproveStep, 'reviewed'>({
  allowedFrom: ['reviewed'],
  duty: 'approvers',
  take: (claim, step) => {
    const decisionFen = claim.decision.amountFen;
    const { amountFen, reason } = step;
    if (amountFen === 0n) return reject({ code: 'claim.nothing-approved' });
    if (amountFen > decisionFen) {
      return reject({ code: 'claim.amount-above-decision', amountFen, decisionFen });
    }
    if (amountFen < decisionFen && reason === null) {
      return reject({ code: 'claim.reason-missing', action: 'approve' });
    }
    assertFollowsPolicy(claim, step);
    const exposureIds = unclearedOf(claim, step.twinIds);
    if (exposureIds.length > 0) return reject({ code: 'claim.flag-uncleared', exposureIds });
    return accept(withStep<ApprovedClaim>({ ...claim, status: 'approved', approvedFen: amountFen }, step));
  },
  effects: ({ decision }, { amountFen }) => {
    const restFen = subtractFen(decision.amountFen, amountFen);
    const postings = [posting('reserved', 'payable', amountFen)];
    if (restFen > 0n) postings.push(posting('reserved', 'available', restFen));
    return { ...NO_EFFECTS, movement: { kind: 'approve', postings }, usageChangeFen: 0n - restFen };
  },
});

/** What follows from an approval is the policy's to say, never the approver's. */
function assertFollowsPolicy({ id, policy, decision }: ReviewedClaim, step: ApproveStep): void {
  const isPublic = policy.parameters.publicNoticeWorkingDays.value !== null;
  assert(isPublic === (step.notice !== null), `claim ${id} is made public where its policy says so`);
  const hasProvince = partOf(decision.split, 'province') > 0n;
  assert(hasProvince === (step.matchApplicationId !== null), `claim ${id} applies for the province’s part`);
}
