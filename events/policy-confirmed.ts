import { date, digest, policyVersion, poolId } from './fields.ts';
import { eventType } from './event-type.ts';

/** A second manager confirmed a version of a pool’s policy; it is in force from its first day on. */
export const POLICY_CONFIRMED = eventType('policy.confirmed', 1, {
  policyVersion,
  pool: poolId,
  effectiveFrom: date,
  digest,
});
