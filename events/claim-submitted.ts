import { amount, entryRef, ofClaim, policyVersion } from './fields.ts';
import { eventType } from './event-type.ts';

/** A claim was taken in, and the city’s share of it was reserved. */
export const CLAIM_SUBMITTED = eventType('claim.submitted', 1, {
  ...ofClaim,
  requestedFen: amount,
  reservedFen: amount,
  policyVersion,
  entry: entryRef,
});
