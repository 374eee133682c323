import { count, ofClaim } from './fields.ts';
import { eventType } from './event-type.ts';

/** A claim that was returned came back, with so many papers more. */
export const CLAIM_RESUBMITTED = eventType('claim.resubmitted', 1, { ...ofClaim, evidenceAdded: count });
