import * as z from 'zod/mini';
import { claimId, count, entryRef, exposureId, poolId, text } from './fields.ts';
import { eventType } from './event-type.ts';

/** An entry was turned round; the claim that it was of, where it was one’s, is in the state before it. */
export const ENTRY_REVERSED = eventType('entry.reversed', 1, {
  pool: poolId,
  claimId: z.nullable(claimId),
  exposureId: z.nullable(exposureId),
  claimStatus: z.nullable(text),
  reversedSeq: count,
  reason: z.nullable(text),
  entry: entryRef,
});
