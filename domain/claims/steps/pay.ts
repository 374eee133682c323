import { assert } from '../../assert.ts';
import { shanghaiDateOf } from '../../calendar/instant.ts';
import { posting } from '../../ledger/posting.ts';
import { accept, reject } from '../../result.ts';
import type { PaidClaim } from '../claim.ts';
import { NO_EFFECTS, stepRule, withStep } from '../step-rule.ts';
import type { PayStep } from '../step.ts';

/** Money leaves on a day between the approval and today: neither before it was approved nor ahead of time. */
export const PAY = stepRule<PayStep, 'approved'>({
  allowedFrom: ['approved'],
  duty: 'payers',
  take: (claim, step) => {
    const approval = claim.steps.findLast((earlier) => earlier.action === 'approve');
    assert(approval !== undefined, `claim ${claim.id} is approved without an approval`);
    const { paidOn, paymentRef } = step;
    const firstDay = shanghaiDateOf(approval.at);
    const lastDay = shanghaiDateOf(step.at);
    if (paidOn < firstDay || paidOn > lastDay) {
      return reject({ code: 'claim.paid-on-out-of-range', paidOn, firstDay, lastDay });
    }
    return accept(withStep<PaidClaim>({ ...claim, status: 'paid', paidOn, paymentRef }, step));
  },
  effects: ({ approvedFen }) => ({
    ...NO_EFFECTS,
    movement: { kind: 'pay', postings: [posting('payable', 'claimants', approvedFen)] },
    draws: 'settled',
  }),
});
