import { addMonths } from '../../calendar/local-date.ts';
import type { FilingRule } from './filing-rule.ts';

/** A loan runs from one day to a later one, for no longer than the policy covers. */
export const withinTerm: FilingRule = (terms, policy) => {
  if (terms.kind !== 'loan') return [];
  const { startedOn, maturesOn } = terms;
  if (maturesOn <= startedOn) return [{ code: 'loan.matures-before-start', startedOn, maturesOn }];
  const monthsMax = policy.parameters.termMonthsMax.value;
  if (monthsMax === null) return [];
  const lastDay = addMonths(startedOn, monthsMax);
  return maturesOn > lastDay ? [{ code: 'loan.term-above-limit', maturesOn, lastDay, monthsMax }] : [];
};
