import { accept, reject } from '../../result.ts';
import type { RejectedClaim } from '../claim.ts';
import { stepRule, withStep } from '../step-rule.ts';
import type { RejectStep } from '../step.ts';
import { releaseAll } from './release.ts';

/** Nothing is paid, and why. */
export const REJECT = stepRule<RejectStep, 'reviewed'>({
  allowedFrom: ['reviewed'],
  duty: 'approvers',
  take: (claim, step) => {
    if (step.reason === null) return reject({ code: 'claim.reason-missing', action: 'reject' });
    return accept(withStep<RejectedClaim>({ ...claim, status: 'rejected' }, step));
  },
  effects: releaseAll,
});
