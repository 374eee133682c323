import { accept, reject } from '../../result.ts';
import type { ReturnedClaim } from '../claim.ts';
import { NO_EFFECTS, stepRule, withStep } from '../step-rule.ts';
import type { ReturnStep } from '../step.ts';

/** More papers are wanted, and which; the reservation stays. */
export const RETURN = stepRule<ReturnStep, 'submitted'>({
  allowedFrom: ['submitted'],
  duty: 'reviewers',
  take: (claim, step) => {
    if (step.reason === null) return reject({ code: 'claim.reason-missing', action: 'return' });
    return accept(withStep<ReturnedClaim>({ ...claim, status: 'returned' }, step));
  },
  effects: () => NO_EFFECTS,
});
