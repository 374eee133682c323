import { ofClaim } from './fields.ts';
import { eventType } from './event-type.ts';

/** A reviewer passed a claim on to be decided. */
export const CLAIM_REVIEWED = eventType('claim.reviewed', 1, { ...ofClaim });
