import * as z from 'zod/mini';
import { amount, creditCode, date, exposureId, policyVersion, poolId, text } from './fields.ts';
import { eventType } from './event-type.ts';

/** A loan or an investment was put on file. */
export const EXPOSURE_FILED = eventType('exposure.filed', 1, {
  exposureId,
  pool: poolId,
  kind: z.enum(['loan', 'investment']),
  contractNo: text,
  enterprise: creditCode,
  principalFen: amount,
  startedOn: date,
  filedOn: date,
  policyVersion,
});
