import * as z from 'zod/mini';
import { amount, entryRef, ofClaim, text } from './fields.ts';
import { eventType } from './event-type.ts';

/** An institution withdrew its claim, and what was reserved for it is free again. */
export const CLAIM_WITHDRAWN = eventType('claim.withdrawn', 1, {
  ...ofClaim,
  reason: z.nullable(text),
  releasedFen: amount,
  entry: entryRef,
});
