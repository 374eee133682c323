import { accept } from '../../result.ts';
import type { SubmittedClaim } from '../claim.ts';
import { NO_EFFECTS, stepRule, withStep } from '../step-rule.ts';
import type { ResubmitStep } from '../step.ts';

/** A claim that went back for more papers comes in again, on its first decision. */
export const RESUBMIT = stepRule<ResubmitStep, 'returned'>({
  allowedFrom: ['returned'],
  duty: 'submitters',
  take: (claim, step) => accept(withStep<SubmittedClaim>({ ...claim, status: 'submitted' }, step)),
  effects: () => NO_EFFECTS,
});
