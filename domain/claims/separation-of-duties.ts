import { DUTIES, type Duty } from './duty.ts';
import { dutyOf } from './step-rules.ts';
import type { Step } from './step.ts';

/** Somebody's part in a claim. */
export type Act = { readonly person: string; readonly duty: Duty };

/**
 * The parts that a step is. A reversal is two people's: whoever ordered it has a part in the claim like any approver,
 * though their order stands elsewhere.
 */
export function actsOf(step: Step): readonly Act[] {
  const duty = dutyOf(step.action);
  const own = duty === null ? [] : [{ person: step.actor, duty }];
  return step.action === 'reverse' ? [...own, { person: step.orderedBy, duty: 'approvers' }] : own;
}

/**
 * The duties that come before one. The database's condition names these and no later ones, which the function that
 * writes the step has no right to touch.
 */
export function dutiesBefore(duty: Duty): readonly Duty[] {
  return DUTIES.slice(0, DUTIES.indexOf(duty));
}

/** The first step in which one of these people had another part, if there is one. */
export function conflictingStep(steps: readonly Step[], acts: readonly Act[]): Step | null {
  const isOther = (earlier: Act) =>
    acts.some(({ person, duty }) => earlier.person === person && earlier.duty !== duty);
  return steps.find((step) => actsOf(step).some(isOther)) ?? null;
}
