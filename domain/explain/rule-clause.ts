import type { RuleName } from '../decisions/decision-step.ts';
import type { Parameter, ParameterName, Policy } from '../policies/policy.ts';

/** The parameter of the policy that each rule of a decision applies. */
const PARAMETER_OF: Readonly<Record<RuleName, ParameterName>> = {
  'loss-base': 'lossBase',
  'other-compensation': 'otherCompensation',
  'share-others': 'otherPayers',
  'share-province': 'provinceRateBp',
  'cap-province-per-deal': 'provinceCapPerDealFen',
  'share-city': 'cityRateBp',
  'city-rate-bonus': 'cityRateBonus',
  'governments-together': 'governmentsTogetherMaxBp',
  'cap-per-deal': 'cityCapPerDealFen',
  'cap-per-enterprise': 'cityCapPerEnterpriseFen',
  'cap-per-institution-year': 'cityCapPerInstitutionYearFen',
  'pool-headroom': 'whenPoolIsShort',
};

export function parameterOf(rule: RuleName): ParameterName {
  return PARAMETER_OF[rule];
}

/** Where a rule comes from: its clause, and whether that is the city's own, another place's, or still to be set. */
export function ruleSource(rule: RuleName, policy: Policy): Pick<Parameter<unknown>, 'clause' | 'basis'> {
  const { clause, basis } = policy.parameters[parameterOf(rule)];
  return { clause, basis };
}
