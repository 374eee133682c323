import type { LiveClaim } from './claim.ts';
import { DUTIES, type Duty } from './duty.ts';
import { dutyOf } from './step-rules.ts';
import type { Step, StepAction } from './step.ts';

/**
 * The duties that come before this step's own. The database's condition names these and no later ones, which the
 * function that writes the step has no right to touch.
 */
export function dutiesBefore(action: StepAction): readonly Duty[] {
  const duty = dutyOf(action);
  return duty === null ? [] : DUTIES.slice(0, DUTIES.indexOf(duty));
}

/** The earlier step by the same person that forbids this one, if there is one. */
export function conflictingStep(claim: LiveClaim, action: StepAction, actor: string): Step | null {
  const own = dutyOf(action);
  return (
    claim.steps.find((step) => {
      const duty = dutyOf(step.action);
      return step.actor === actor && own !== null && duty !== null && duty !== own;
    }) ?? null
  );
}
