import { TIERS_OF, type ExposureKind, type Tier } from '../../exposures/exposure-kind.ts';
import type { ParameterName, Policy, PolicyParameters } from '../policy.ts';
import type { PolicyFault } from '../policy-fault.ts';

/** What has a meaning for loans alone, or for investments alone. */
const ONLY_FOR = {
  cityRateBonus: 'loan',
  principalLimits: 'loan',
  termMonthsMax: 'loan',
  stageLimits: 'investment',
} as const satisfies Partial<Record<ParameterName, ExposureKind>>;

const BASE_OF: Readonly<Record<ExposureKind, PolicyParameters['lossBase']['value']>> = {
  loan: 'unrecovered-principal',
  investment: 'investment-less-received',
};

/** A pool of loans has no stages, one of investments no terms; and each has rates for its own tiers only. */
export function ofItsPool({ exposureKind, parameters }: Policy): PolicyFault[] {
  const foreign: ParameterName[] = (Object.keys(ONLY_FOR) as (keyof typeof ONLY_FOR)[]).filter(
    (name) => parameters[name].value !== null && ONLY_FOR[name] !== exposureKind,
  );
  if (parameters.lossBase.value !== BASE_OF[exposureKind]) foreign.push('lossBase');
  return [
    ...foreign.map((parameter): PolicyFault => ({ code: 'parameter.not-of-pool', parameter })),
    ...foreignTiers(exposureKind, parameters),
  ];
}

function foreignTiers(exposureKind: ExposureKind, parameters: PolicyParameters): PolicyFault[] {
  const { otherPayers, provinceRateBp, provinceCapPerDealFen, cityRateBp, cityCapPerDealFen } = parameters;
  const named: readonly (readonly [ParameterName, Partial<Record<Tier, unknown>> | null])[] = [
    ...otherPayers.value.map(({ rateBp }) => ['otherPayers', rateBp] as const),
    ['provinceRateBp', provinceRateBp.value],
    ['provinceCapPerDealFen', provinceCapPerDealFen.value],
    ['cityRateBp', cityRateBp.value],
    ['cityCapPerDealFen', cityCapPerDealFen.value],
  ];
  return named.flatMap(([parameter, byTier]) =>
    (Object.keys(byTier ?? {}) as Tier[])
      .filter((tier) => !TIERS_OF[exposureKind].includes(tier))
      .map((tier): PolicyFault => ({ code: 'parameter.tier-not-of-pool', parameter, tier })),
  );
}
