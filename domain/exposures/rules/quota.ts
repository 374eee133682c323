import type { FilingRule } from './filing-rule.ts';

/** What an institution has outstanding stays within the quota of the agreement that it files under. */
export const withinQuota: FilingRule = ({ principalFen }, _policy, { agreementOnFiling, standing }) => {
  const quotaFen = agreementOnFiling?.quotaFen ?? null;
  const { outstandingFen } = standing;
  if (quotaFen === null || outstandingFen + principalFen <= quotaFen) return [];
  return [{ code: 'institution.quota-exceeded', principalFen, outstandingFen, quotaFen }];
};
