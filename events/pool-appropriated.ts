import * as z from 'zod/mini';
import { amount, date, entryRef, poolId, text } from './fields.ts';
import { eventType } from './event-type.ts';

/** The treasury put money into a pool. */
export const POOL_APPROPRIATED = eventType('pool.appropriated', 1, {
  pool: poolId,
  amountFen: amount,
  effectiveOn: date,
  documentNo: z.nullable(text),
  capFen: amount,
  headroomFen: amount,
  entry: entryRef,
});
