import type { Claim, Step } from './claim.ts';
import { insist } from './fault.ts';

/** Who does one of these does none of the others of the same claim. */
const DUTY_OF: Readonly<Record<string, string>> = {
  submit: 'submitter',
  resubmit: 'submitter',
  review: 'reviewer',
  clear: 'reviewer',
  return: 'reviewer',
  approve: 'approver',
  reject: 'approver',
  'resolve-objection': 'approver',
  'write-off': 'approver',
  'order-clawback': 'approver',
  'cancel-clawback': 'approver',
  pay: 'payer',
  'claw-back': 'payer',
  reverse: 'payer',
};

/** Maker ≠ checker: nobody had two parts in a claim, and nobody answered an objection that they recorded. */
export function checkDuties({ id, steps }: Claim): void {
  const dutyOf = new Map<string, string>();
  const act = (person: string, duty: string) => {
    const other = dutyOf.get(person);
    insist(other === undefined || other === duty, 'claim.same-person', id, person);
    dutyOf.set(person, duty);
  };
  const objections: Step[] = [];
  for (const step of steps) {
    const duty = DUTY_OF[step.action];
    if (duty !== undefined) act(step.actor, duty);
    if (step.action === 'reverse') act(step.orderedBy ?? '', 'approver');
    if (step.action === 'object') objections.push(step);
    if (step.action === 'resolve-objection') {
      const raised = objections[(step.objection ?? 0) - 1];
      insist(raised !== undefined && raised.actor !== step.actor, 'claim.same-person', id, step.actor);
    }
  }
}
