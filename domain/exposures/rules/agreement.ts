import type { FilingRefusal } from '../filing-refusal.ts';
import type { FilingRule } from './filing-rule.ts';

/** The city shares losses with those that have an agreement: when the risk is taken, and when it is filed. */
export const withinAgreement: FilingRule = ({ startedOn }, _policy, context) => {
  const { agreementOnStart, agreementOnFiling, today } = context;
  const refusals: FilingRefusal[] = [];
  if (agreementOnStart === null) refusals.push({ code: 'institution.no-agreement-on-start', startedOn });
  if (agreementOnFiling === null) refusals.push({ code: 'institution.no-agreement-on-filing', today });
  return refusals;
};
