import type { Decision } from '../decisions/decision.ts';
import type { DecisionStep, RuleName } from '../decisions/decision-step.ts';

/** What others bear bears on the city's amount only where all governments together are capped. */
const OTHERS: readonly RuleName[] = ['share-others', 'share-province', 'cap-province-per-deal'];

/**
 * The first rule after which two decisions on one loss have not the same amount; null where they have it after every
 * rule. What others bear is passed over unless it limits what the city bears.
 */
export function partingRule(before: Decision, after: Decision): RuleName | null {
  const passesOver = [before, after].every((decision) => !isLimitedByOthers(decision.steps));
  const rules = rulesInOrder(before.steps, after.steps);
  return (
    rules.find(
      (rule) => !(passesOver && OTHERS.includes(rule)) && !comesToTheSame(rule, before.steps, after.steps),
    ) ?? null
  );
}

/** The rules of both, each once, in an order that both of them keep. */
function rulesInOrder(before: readonly DecisionStep[], after: readonly DecisionStep[]): RuleName[] {
  const rules = after.map(({ rule }) => rule);
  before.forEach(({ rule }, index) => {
    if (rules.includes(rule)) return;
    const previous = before[index - 1]?.rule;
    rules.splice(previous === undefined ? 0 : rules.indexOf(previous) + 1, 0, rule);
  });
  return rules;
}

/** A rule that only one of them applies comes to the same where it left the amount as it was. */
function comesToTheSame(
  rule: RuleName,
  before: readonly DecisionStep[],
  after: readonly DecisionStep[],
): boolean {
  const [amountBefore, amountAfter] = [before, after].map((steps) => amountAt(rule, steps));
  if (amountBefore !== undefined && amountAfter !== undefined) return amountBefore === amountAfter;
  const steps = amountBefore === undefined ? after : before;
  const index = steps.findIndex((step) => step.rule === rule);
  const untouched = rule === 'share-others' ? 0n : steps[index - 1]?.amountFen;
  return steps[index]?.amountFen === untouched;
}

function amountAt(rule: RuleName, steps: readonly DecisionStep[]): bigint | undefined {
  return steps.find((step) => step.rule === rule)?.amountFen;
}

function isLimitedByOthers(steps: readonly DecisionStep[]): boolean {
  const index = steps.findIndex(({ rule }) => rule === 'governments-together');
  const step = steps[index];
  const previous = steps[index - 1];
  return step !== undefined && previous !== undefined && step.amountFen < previous.amountFen;
}
