import { assert } from '../assert.ts';
import type { Step, StepAction, Steps } from './step.ts';

/** Said of a step and building nothing upon it: where that is reversed, what was said of it goes too. */
const REMARKS: readonly StepAction[] = ['object', 'resolve-objection'];

/**
 * The steps that still count, oldest first: without those that were taken back, and without what took them back. A
 * reversal takes back the last of them; cancelling a clawback takes back its order, whatever came in meanwhile.
 */
export function effectiveSteps([submitted, ...later]: Steps): Steps {
  const effective: Step[] = [];
  for (const step of later) {
    if (step.action === 'reverse') {
      const last = effective.findLastIndex(isNoRemark);
      assert(last >= 0, 'a submission is never reversed');
      effective.splice(last);
    } else if (step.action === 'cancel-clawback') {
      const order = effective.findLastIndex(({ action }) => action === 'order-clawback');
      assert(order >= 0, 'only a clawback that was ordered is cancelled');
      effective.splice(order, 1);
    } else {
      effective.push(step);
    }
  }
  return [submitted, ...effective];
}

/** The step that a reversal would take back. */
export function lastEffectiveStep(steps: Steps): Step {
  return effectiveSteps(steps).findLast(isNoRemark) ?? steps[0];
}

function isNoRemark({ action }: Step): boolean {
  return !REMARKS.includes(action);
}
