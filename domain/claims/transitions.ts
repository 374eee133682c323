import { reject, type Result } from '../result.ts';
import type { Claim, LiveClaim } from './claim.ts';
import { actsOf, conflictingStep } from './separation-of-duties.ts';
import { ruleOf } from './step-rules.ts';
import { STEPS_MAX, STEPS_TO_PAYMENT_MAX, type Step } from './step.ts';
import type { TransitionRefusal } from './transition-refusal.ts';

/** Takes any claim one step on, or says why it cannot: wrong state, the same person twice, or the step itself. */
export function advanceClaim(claim: Claim, step: Step): Result<LiveClaim, TransitionRefusal> {
  const { action } = step;
  const { allowedFrom, take } = ruleOf(step);
  if (claim.status === 'refused' || !allowedFrom.includes(claim.status)) {
    return reject({ code: 'claim.wrong-state', action, claimStatus: claim.status, allowedFrom });
  }
  const conflict = conflictingStep([...claim.steps, step], actsOf(step));
  if (conflict !== null) return reject({ code: 'claim.same-person', action, earlier: conflict.action });
  const wasPaid = claim.steps.some((earlier) => earlier.action === 'pay');
  const stepsMax = wasPaid ? STEPS_MAX : STEPS_TO_PAYMENT_MAX;
  if (claim.steps.length >= stepsMax) return reject({ code: 'claim.too-many-steps', stepsMax });
  return take(claim, step);
}
