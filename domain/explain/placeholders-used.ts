import type { Decision } from '../decisions/decision.ts';
import type { ParameterName, Policy } from '../policies/policy.ts';
import { parameterOf } from './rule-clause.ts';

/** What the conditions go by, which are judged before any step and leave none behind. */
const OF_CONDITIONS: readonly ParameterName[] = ['lossEvents', 'claimWindowMonths'];

/** The parameters that a decision went by and that the city has yet to set; a limit that is not there limited nothing. */
export function placeholdersUsed({ steps }: Decision, policy: Policy): ParameterName[] {
  const used = [...OF_CONDITIONS, ...steps.map(({ rule }) => parameterOf(rule))];
  return [...new Set(used)].filter((name) => {
    const { basis, value } = policy.parameters[name];
    return basis === 'placeholder' && value !== null;
  });
}
