import * as z from 'zod/mini';
import { LOSS_EVENTS } from '../../../domain/claims/loss.ts';
import { TIERS } from '../../../domain/exposures/exposure-kind.ts';
import { PARAMETER_UNITS } from '../../../domain/policies/parameter-units.ts';
import type { PolicyFault } from '../../../domain/policies/policy-fault.ts';
import { OTHER_PAYERS, type ParameterName } from '../../../domain/policies/policy.ts';
import { openEnded } from '../described.ts';
import { amount, count, date, rate, text, variantsBy, type Shape } from '../wire.ts';

export const parameterName = openEnded(
  'ParameterName',
  z.enum(Object.keys(PARAMETER_UNITS) as [ParameterName, ...ParameterName[]]),
);

const tier = z.enum(TIERS);
const event = z.enum(LOSS_EVENTS);

/** What in a policy does not fit together: each code with its figures. A `togetherBp` may pass the whole. */
const POLICY_FAULTS = {
  'effective-from.not-later': { effectiveFrom: date, today: date },
  'parameter.not-of-pool': { parameter: parameterName },
  'parameter.tier-not-of-pool': { parameter: parameterName, tier },
  'parameter.zero': { parameter: parameterName },
  'parameter.empty': { parameter: parameterName },
  'rates.city-pays-nothing': {},
  'rates.city-above-whole': { tier, togetherBp: count },
  'rates.others-above-whole': { tier, togetherBp: count },
  'rates.guarantor-above-rest': { tier, guarantorBp: count, maxBp: rate },
  'rates.all-above-whole': { tier, togetherBp: count },
  'other-payers.twice': { payer: z.enum(OTHER_PAYERS) },
  'stages.out-of-order': {},
  'stages.shrinking': {
    stage: z.enum(['seed', 'early']),
    measure: z.enum(['ageMonthsMax', 'staffMax', 'assetsMaxFen', 'revenueMaxFen']),
  },
  'principal-limits.not-rising': { revenueBelowFen: amount, previousFen: amount },
  'loss-events.twice': { event },
  'loss-events.not-of-pool': { event },
  'loss-events.overdue-days-missing': {},
  'loss-events.overdue-days-misplaced': { event },
  'stop-line.warning-above-stop': { warnAtBp: rate, stopAboveBp: rate },
} as const satisfies Record<PolicyFault['code'], Shape>;

export const policyFault = openEnded(
  'PolicyFault',
  variantsBy('code', POLICY_FAULTS, (figures) => ({ text, ...figures })),
);
