import * as z from 'zod/mini';
import { amount, entryRef, ofClaim, text } from './fields.ts';
import { eventType } from './event-type.ts';

/** A claim was rejected, and what was reserved for it is free again. */
export const CLAIM_REJECTED = eventType('claim.rejected', 1, {
  ...ofClaim,
  reason: z.nullable(text),
  releasedFen: amount,
  entry: entryRef,
});
