import * as z from 'zod/mini';
import { named } from '../described.ts';
import {
  amount,
  count,
  creditCode,
  date,
  exposureId,
  instant,
  institutionId,
  poolId,
  text,
} from '../wire.ts';
import { capShape } from './institution.ts';

const figures = {
  asOf: date,
  staff: count,
  revenueFen: amount,
  assetsFen: amount,
  recordedAt: instant,
};

const filed = {
  origin: z.literal('filing'),
  ...figures,
  name: text,
  county: text,
  foundedOn: date,
  institutionId,
  exposureId,
};

const recorded = {
  origin: z.literal('office'),
  ...figures,
  stage: z.nullable(z.enum(['seed', 'early'])),
  location: z.nullable(text),
  carrier: z.nullable(text),
  qualifications: z.array(text),
  source: text,
  actor: text,
};

export const recordedFactAnswer = named('RecordedFact', z.strictObject({ creditCode, ...recorded }));

export const enterpriseAnswer = named(
  'EnterpriseOnRecord',
  z.strictObject({
    creditCode,
    name: z.nullable(text),
    asOf: date,
    loansOnFile: count,
    usage: z.array(z.strictObject({ pool: poolId, ...capShape })),
    facts: z.array(named('EnterpriseFact', z.union([z.strictObject(filed), z.strictObject(recorded)]))),
  }),
);
