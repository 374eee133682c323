import type { Decision } from '../decisions/decision.ts';
import type { DecisionStep, RuleName } from '../decisions/decision-step.ts';

type Steps = readonly DecisionStep[];

/** What others bear bears on the city's amount only where all governments together are capped. */
const OTHERS: readonly RuleName[] = ['share-others', 'share-province', 'cap-province-per-deal'];

/**
 * The first rule after which two decisions on one loss have not the same amount; null where they have it after every
 * rule. What others bear is passed over unless it limits what the city bears.
 */
export function partingRule(before: Decision, after: Decision): RuleName | null {
  const othersMatter = isLimitedByOthers(before.steps) || isLimitedByOthers(after.steps);
  const parting = stepsOfBoth(before.steps, after.steps).find(
    (step) =>
      (othersMatter || !OTHERS.includes(step.rule)) && !comesToTheSame(step, before.steps, after.steps),
  );
  return parting?.rule ?? null;
}

/** The steps of both, each once, in an order that both of them keep. */
function stepsOfBoth(before: Steps, after: Steps): DecisionStep[] {
  const steps = [...after];
  before.forEach((step, index) => {
    if (indexIn(steps, step) >= 0) return;
    const previous = before[index - 1];
    steps.splice(previous === undefined ? 0 : indexIn(steps, previous) + 1, 0, step);
  });
  return steps;
}

/** A step that only one of them takes comes to the same where it left the amount as it was. */
function comesToTheSame(step: DecisionStep, before: Steps, after: Steps): boolean {
  const first = before[indexIn(before, step)];
  const second = after[indexIn(after, step)];
  if (first !== undefined && second !== undefined) return first.amountFen === second.amountFen;
  const own = first === undefined ? after : before;
  const untouched = step.rule === 'share-others' ? 0n : own[indexIn(own, step) - 1]?.amountFen;
  return step.amountFen === untouched;
}

/** Other compensation has two places, and is not the same step in the one as in the other. */
function indexIn(steps: Steps, wanted: DecisionStep): number {
  const placeOf = (step: DecisionStep) => (step.rule === 'other-compensation' ? step.place : null);
  return steps.findIndex((step) => step.rule === wanted.rule && placeOf(step) === placeOf(wanted));
}

function isLimitedByOthers(steps: Steps): boolean {
  const index = steps.findIndex(({ rule }) => rule === 'governments-together');
  const step = steps[index];
  const previous = steps[index - 1];
  return step !== undefined && previous !== undefined && step.amountFen < previous.amountFen;
}
