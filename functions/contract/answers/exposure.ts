import * as z from 'zod/mini';
import { SECURITIES, TIERS } from '../../../domain/exposures/exposure-kind.ts';
import { named } from '../described.ts';
import {
  amount,
  claimId,
  count,
  creditCode,
  date,
  exposureId,
  instant,
  institutionId,
  policyVersion,
  poolId,
  rate,
  text,
  type Shape,
} from '../wire.ts';

const enterprise = named(
  'Enterprise',
  z.strictObject({
    creditCode,
    name: text,
    county: text,
    foundedOn: date,
    staff: count,
    revenueFen: amount,
    assetsFen: amount,
  }),
);

const facts = {
  id: exposureId,
  pool: poolId,
  institutionId,
  policyVersion,
  tier: z.enum(TIERS),
  contractNo: text,
  enterprise,
  principalFen: amount,
  startedOn: date,
  filedOn: date,
  recordedAt: instant,
} satisfies Shape;

const LOAN = {
  kind: z.literal('loan'),
  maturesOn: date,
  annualRateBp: rate,
  purpose: text,
  security: z.nullable(z.enum(SECURITIES)),
} satisfies Shape;

const INVESTMENT = { kind: z.literal('investment'), round: z.enum(['first', 'later']) } satisfies Shape;

/** A loan or an investment, with what is told of it beside its terms. */
function exposureWith(own: Shape) {
  return z.union([
    z.strictObject({ ...facts, ...own, ...LOAN }),
    z.strictObject({ ...facts, ...own, ...INVESTMENT }),
  ]);
}

export const filedExposureAnswer = named('FiledExposure', exposureWith({ status: z.literal('filed') }));
export const settledExposureAnswer = named(
  'SettledExposure',
  exposureWith({ status: z.literal('settled'), settledOn: date }),
);
/** What has been claimed on it is told when it is read. */
export const exposureAnswer = named(
  'Exposure',
  exposureWith({
    status: z.enum(['filed', 'settled']),
    claimedFen: amount,
    openClaimId: z.nullable(claimId),
    settledOn: z.nullable(date),
  }),
);
