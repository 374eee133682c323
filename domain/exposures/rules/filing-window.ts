import { addDays } from '../../calendar/local-date.ts';
import type { FilingRule } from './filing-rule.ts';

/** It is filed once it has started, and within the days that the policy gives. */
export const withinFilingWindow: FilingRule = ({ startedOn }, policy, { today }) => {
  if (startedOn > today) return [{ code: 'filing.not-started', startedOn, today }];
  const lastDay = addDays(startedOn, policy.parameters.filingWindowDays.value);
  return today > lastDay ? [{ code: 'filing.too-late', startedOn, lastDay, today }] : [];
};
