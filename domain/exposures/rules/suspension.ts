import type { FilingRule } from './filing-rule.ts';

/** Above the stop-line an institution files nothing new until a manager lets it (after 财金〔2024〕60号). */
export const notSuspended: FilingRule = (_terms, _policy, { standing }) => {
  if (standing.suspension === null) return [];
  const { compensatedFen, filedFen, lineBp, policyVersion } = standing.suspension;
  return [{ code: 'institution.suspended', compensatedFen, filedFen, stopAboveBp: lineBp, policyVersion }];
};
