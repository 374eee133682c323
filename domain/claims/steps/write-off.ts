import { accept, reject } from '../../result.ts';
import type { ClosedClaim } from '../claim.ts';
import { NO_EFFECTS, stepRule, withStep } from '../step-rule.ts';
import type { WriteOffStep } from '../step.ts';

/** The rest is given up by the document that says so (核销): no money moves, for it left when the claim was paid. */
export const WRITE_OFF = stepRule<WriteOffStep, 'paid' | 'recovering'>({
  allowedFrom: ['paid', 'recovering'],
  duty: 'approvers',
  take: (claim, step) => {
    const { reason, documentNo, actor: closedBy, at: closedAt } = step;
    if (reason === null) return reject({ code: 'claim.reason-missing', action: 'write-off' });
    const closing = { how: 'written-off', closedBy, closedAt, reason, documentNo } as const;
    return accept(withStep<ClosedClaim>({ ...claim, status: 'closed', closing }, step));
  },
  effects: () => NO_EFFECTS,
});
