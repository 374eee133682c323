import * as z from 'zod/mini';
import { named } from '../described.ts';
import {
  amount,
  count,
  creditCode,
  date,
  instant,
  institutionId,
  policyVersion,
  poolId,
  rate,
  ratio,
  text,
  type Shape,
} from '../wire.ts';

const span = { from: date, to: z.nullable(date) };

const agreement = named('Agreement', z.strictObject({ ...span, quotaFen: z.nullable(amount) }));

const institution = {
  id: institutionId,
  kind: z.enum(['bank', 'fund']),
  name: text,
  creditCode,
  agreement: z.strictObject(span),
  quotaFen: z.nullable(amount),
  recordedAt: instant,
} satisfies Shape;

export const institutionAnswer = named('Institution', z.strictObject(institution));

const lossFigures = { compensatedFen: amount, filedFen: amount } satisfies Shape;

const linePassed = {
  ...lossFigures,
  lineBp: rate,
  policyVersion,
  entrySeq: count,
  at: instant,
} satisfies Shape;

const acted = { actor: text, at: instant } satisfies Shape;

const resumed = {
  kind: z.literal('resumed'),
  ...acted,
  reason: text,
  ...lossFigures,
  ratioBp: z.nullable(ratio),
};

const fact = named(
  'InstitutionFact',
  z.union([
    z.strictObject({ kind: z.literal('agreed'), ...acted, agreement }),
    z.strictObject({
      kind: z.enum(['warned', 'suspended']),
      actor: text,
      ...linePassed,
      ratioBp: z.nullable(ratio),
    }),
    z.strictObject(resumed),
  ]),
);

export const resumedAnswer = named('Resumed', z.strictObject({ institutionId, ...resumed }));

export const readInstitutionAnswer = named(
  'ReadInstitution',
  z.strictObject({
    ...institution,
    agreements: z.array(agreement),
    standing: z.strictObject({
      ...lossFigures,
      outstandingFen: amount,
      ratioBp: z.nullable(ratio),
      suspension: z.nullable(z.strictObject(linePassed)),
      warnedAt: z.nullable(instant),
    }),
    facts: z.array(fact),
  }),
);

/** Without a limit nothing can be said to be left. */
export const capShape = {
  limitFen: z.nullable(amount),
  usedFen: amount,
  leftFen: z.nullable(amount),
} satisfies Shape;

export const institutionUsageAnswer = named(
  'InstitutionUsage',
  z.strictObject({
    institutionId,
    pool: poolId,
    asOf: date,
    policyVersion: z.nullable(policyVersion),
    agreement: z.nullable(z.strictObject(span)),
    quota: z.strictObject(capShape),
    institutionYear: z.strictObject({ year: count, ...capShape }),
    stopLine: z.strictObject({
      ...lossFigures,
      ratioBp: z.nullable(ratio),
      isSuspended: z.boolean(),
      warnAtBp: z.nullable(rate),
      stopAboveBp: z.nullable(rate),
      onceFiledFen: z.nullable(amount),
      leftFen: z.nullable(amount),
    }),
    leverage: z.optional(z.strictObject({ leverageMax: z.nullable(count), ...capShape })),
  }),
);
