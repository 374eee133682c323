import type { FilingRefusal } from '../exposures/filing-refusal.ts';
import type { Clause, Basis, ParameterName, Policy } from '../policies/policy.ts';

/** The parameter of the policy that each refusal rests on; null where it rests on none. */
const PARAMETER_OF: Readonly<Record<FilingRefusal['code'], ParameterName | null>> = {
  'filing.kind-not-yours': null,
  'filing.no-policy-in-force': null,
  'filing.not-started': null,
  'filing.too-late': 'filingWindowDays',
  'loan.principal-above-limit': 'principalLimits',
  'loan.revenue-above-limit': 'principalLimits',
  'loan.term-above-limit': 'termMonthsMax',
  'loan.matures-before-start': null,
  'investment.round-not-first': 'lossBase',
  'enterprise.founded-after-start': null,
  'enterprise.too-old': 'stageLimits',
  'enterprise.too-many-staff': 'stageLimits',
  'enterprise.assets-above-limit': 'stageLimits',
  'enterprise.revenue-above-limit': 'stageLimits',
  'institution.no-agreement-on-start': null,
  'institution.no-agreement-on-filing': null,
  'institution.quota-exceeded': null,
  'institution.suspended': 'stopLine',
  'cap.leverage-exceeded': 'leverageMax',
  'filing.contract-already-filed': null,
  'filing.too-many-alike': null,
  'filing.too-large-to-count': null,
};

/** Where a refusal comes from, if it comes from the policy that the filing was judged by. */
export function filingRefusalSource(
  { code }: FilingRefusal,
  policy: Policy,
): { readonly clause: Clause; readonly basis: Basis } | null {
  const name = PARAMETER_OF[code];
  if (name === null) return null;
  const { clause, basis } = policy.parameters[name];
  return { clause, basis };
}
