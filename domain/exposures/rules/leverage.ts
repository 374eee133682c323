import { leftOf } from '../../pools/nested-caps.ts';
import { leverageLimitFen } from '../../pools/leverage.ts';
import type { FilingRule } from './filing-rule.ts';

/** A pool stands for no more outstanding principal than so many times its cap (after Ningbo, 2015: tenfold). */
export const withinLeverage: FilingRule = ({ principalFen }, policy, { poolCapFen, poolOutstandingFen }) => {
  const leverageMax = policy.parameters.leverageMax.value;
  if (leverageMax === null) return [];
  const limitFen = leverageLimitFen(poolCapFen, leverageMax);
  const leftFen = leftOf({ name: 'leverage', limitFen, usedFen: poolOutstandingFen });
  if (principalFen <= leftFen) return [];
  return [{ code: 'cap.leverage-exceeded', principalFen, leftFen, limitFen, leverageMax }];
};
