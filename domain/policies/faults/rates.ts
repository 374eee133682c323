import { TIERS_OF, type Tier } from '../../exposures/exposure-kind.ts';
import { BP_WHOLE } from '../../money/basis-points.ts';
import type { Policy, PolicyParameters } from '../policy.ts';
import type { PolicyFault } from '../policy-fault.ts';

/**
 * Nobody, and no two together, may come to bear more than the whole of a loss. The city's part is held under the cap
 * of all governments together, so the sum of every rate may pass the whole; what the others bear, and a guarantee
 * company beside that cap, may not.
 */
export function ratesWithinTheWhole({ exposureKind, parameters }: Policy): PolicyFault[] {
  const faults = TIERS_OF[exposureKind].flatMap((tier) => ratesOfTier(tier, parameters));
  const paysSomething = Object.values(parameters.cityRateBp.value).some((rateBp) => rateBp > 0);
  return paysSomething ? faults : [{ code: 'rates.city-pays-nothing' }, ...faults];
}

function ratesOfTier(tier: Tier, parameters: PolicyParameters): PolicyFault[] {
  const { otherPayers, provinceRateBp, cityRateBp, cityRateBonus } = parameters;
  const maxBp = parameters.governmentsTogetherMaxBp.value;
  const rateOf = (payers: PolicyParameters['otherPayers']['value']) =>
    payers.reduce((sum, { rateBp }) => sum + (rateBp[tier] ?? 0), 0);
  const guarantorBp = rateOf(otherPayers.value.filter(({ payer }) => payer === 'guarantor'));
  const othersBp = rateOf(otherPayers.value) + (provinceRateBp.value[tier] ?? 0);
  const cityBp = (cityRateBp.value[tier] ?? 0) + (cityRateBonus.value?.addBp ?? 0);
  const faults: PolicyFault[] = [];
  if (cityBp > BP_WHOLE) faults.push({ code: 'rates.city-above-whole', tier, togetherBp: cityBp });
  if (othersBp > BP_WHOLE) faults.push({ code: 'rates.others-above-whole', tier, togetherBp: othersBp });
  if (guarantorBp + maxBp > BP_WHOLE) {
    faults.push({ code: 'rates.guarantor-above-rest', tier, guarantorBp, maxBp });
  }
  // Taken off the city's share, other compensation fills that share up: no cap then makes room for the others.
  if (parameters.otherCompensation.value === 'after-share' && othersBp + cityBp > BP_WHOLE) {
    faults.push({ code: 'rates.all-above-whole', tier, togetherBp: othersBp + cityBp });
  }
  return faults;
}
