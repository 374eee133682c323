import * as z from 'zod/mini';
import { amount, claimId, entryRef, poolId } from './fields.ts';
import { eventType } from './event-type.ts';

/** An entry took the last that a pool could promise, or a claim was refused because more was wanted than it could. */
export const POOL_EXHAUSTED = eventType('pool.exhausted', 1, {
  pool: poolId,
  headroomFen: amount,
  claimId: z.nullable(claimId),
  entry: z.nullable(entryRef),
});
