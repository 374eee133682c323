import { yearOf } from '../../calendar/local-date.ts';
import { shareOf } from '../../money/basis-points.ts';
import { ZERO_FEN, type Fen } from '../../money/fen.ts';
import type { Cap, CapStep } from '../../pools/nested-caps.ts';
import type { ClaimRefusal } from '../claim-refusal.ts';
import type { DecisionInput } from '../decision.ts';
import type { CityCap, DecisionStep } from '../decision-step.ts';

/** The limits that the city's share of this loss must stay within, in the order in which they are applied. */
export function cityCaps(baseFen: Fen, governmentsFen: Fen, input: DecisionInput): Cap<CityCap>[] {
  const { policy, usage, exposure } = input;
  const {
    governmentsTogetherMaxBp,
    cityCapPerDealFen,
    cityCapPerEnterpriseFen,
    cityCapPerInstitutionYearFen,
  } = policy.parameters;
  const caps: Cap<CityCap>[] = [
    {
      name: 'governments-together',
      limitFen: shareOf(baseFen, governmentsTogetherMaxBp.value),
      usedFen: governmentsFen,
    },
  ];
  const perDealFen = cityCapPerDealFen.value?.[exposure.tier];
  if (perDealFen !== undefined) {
    caps.push({ name: 'cap-per-deal', limitFen: perDealFen, usedFen: ZERO_FEN });
  }
  if (cityCapPerEnterpriseFen.value !== null) {
    caps.push({
      name: 'cap-per-enterprise',
      limitFen: cityCapPerEnterpriseFen.value,
      usedFen: usage.enterpriseFen,
    });
  }
  if (cityCapPerInstitutionYearFen.value !== null) {
    caps.push({
      name: 'cap-per-institution-year',
      limitFen: cityCapPerInstitutionYearFen.value,
      usedFen: usage.institutionYearFen,
    });
  }
  return caps;
}

export function capDecisionStep(step: CapStep<CityCap>, { policy, today }: DecisionInput): DecisionStep {
  const { name, limitFen, usedFen, amountFen } = step;
  switch (name) {
    case 'governments-together':
      return {
        rule: name,
        maxBp: policy.parameters.governmentsTogetherMaxBp.value,
        limitFen,
        usedFen,
        amountFen,
      };
    case 'cap-per-deal':
      return { rule: name, limitFen, amountFen };
    case 'cap-per-enterprise':
      return { rule: name, limitFen, usedFen, amountFen };
    case 'cap-per-institution-year':
      return { rule: name, limitFen, usedFen, year: yearOf(today), amountFen };
  }
}

const EXHAUSTED = {
  'governments-together': 'cap.governments-together-exhausted',
  'cap-per-deal': 'cap.deal-exhausted',
  'cap-per-enterprise': 'cap.enterprise-exhausted',
  'cap-per-institution-year': 'cap.institution-year-exhausted',
} as const satisfies Record<CityCap, ClaimRefusal['code']>;

/** Every cap that leaves nothing at all. A cap that leaves something only lowers the amount. */
export function exhaustedCaps(caps: readonly Cap<CityCap>[]): ClaimRefusal[] {
  return caps
    .filter(({ limitFen, usedFen }) => usedFen >= limitFen)
    .map(({ name, limitFen, usedFen }) => ({ code: EXHAUSTED[name], limitFen, usedFen }));
}
