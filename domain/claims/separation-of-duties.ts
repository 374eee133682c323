import type { LiveClaim } from './claim.ts';
import type { Step, StepAction } from './step.ts';

/**
 * Who submits does not review; who reviews does not approve; who approves does not pay. Nobody acts twice in this
 * row, not even two places apart, nor after a claim went back for more papers.
 */
export const DUTIES = ['submitters', 'reviewers', 'approvers', 'payers'] as const;

export type Duty = (typeof DUTIES)[number];

/** The duty a step is an act of. Withdrawing takes nothing but one's own claim, so it is nobody's check. */
export const DUTY_OF: Readonly<Record<StepAction, Duty | null>> = {
  submit: 'submitters',
  resubmit: 'submitters',
  review: 'reviewers',
  return: 'reviewers',
  approve: 'approvers',
  reject: 'approvers',
  pay: 'payers',
  withdraw: null,
};

/**
 * The duties that come before this step's own. The database's condition names these and no later ones, which the
 * function that writes the step has no right to touch.
 */
export function dutiesBefore(action: StepAction): readonly Duty[] {
  const duty = DUTY_OF[action];
  return duty === null ? [] : DUTIES.slice(0, DUTIES.indexOf(duty));
}

/** The earlier step by the same person that forbids this one, if there is one. */
export function conflictingStep(claim: LiveClaim, action: StepAction, actor: string): Step | null {
  const own = DUTY_OF[action];
  return (
    claim.steps.find((step) => {
      const duty = DUTY_OF[step.action];
      return step.actor === actor && own !== null && duty !== null && duty !== own;
    }) ?? null
  );
}
