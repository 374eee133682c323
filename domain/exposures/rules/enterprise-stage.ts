import { outgrown, stageOf } from '../stage.ts';
import type { FilingRule } from './filing-rule.ts';

/** The firm is in some stage that the policy covers; otherwise it says what it is too large or too old for. */
export const withinStage: FilingRule = (terms, policy) => {
  const limits = policy.parameters.stageLimits.value;
  const widest = limits?.at(-1);
  if (terms.kind !== 'investment' || limits === null || widest === undefined) return [];
  return stageOf(terms, limits) === null ? outgrown(terms, widest) : [];
};
