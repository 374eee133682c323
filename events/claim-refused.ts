import * as z from 'zod/mini';
import { amount, ofClaim, policyVersion, text } from './fields.ts';
import { eventType } from './event-type.ts';

/** A claim was refused when it came in, for these codes; nothing was reserved. */
export const CLAIM_REFUSED = eventType('claim.refused', 1, {
  ...ofClaim,
  requestedFen: amount,
  refusals: z.array(text),
  policyVersion,
});
