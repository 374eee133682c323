import { assert } from '../assert.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { PoolId } from '../pools/pool.ts';
import { COMPENSATION_2016_02_18 } from './compensation-2016-02-18.ts';
import { GUIDANCE_2016_02_18 } from './guidance-2016-02-18.ts';
import type { Policy, PolicyVersionId } from './policy.ts';

/** Every version that ever applied, of every pool; a version once here is never changed or taken out. */
export const POLICIES: readonly Policy[] = [GUIDANCE_2016_02_18, COMPENSATION_2016_02_18];

/** The version in force on the day an exposure started, or null before the pool's first one. */
export function policyInForce(
  poolId: PoolId,
  startedOn: LocalDate,
  policies: readonly Policy[] = POLICIES,
): Policy | null {
  return policies
    .filter((policy) => policy.poolId === poolId && policy.effectiveFrom <= startedOn)
    .reduce<Policy | null>(
      (latest, policy) => (latest === null || policy.effectiveFrom > latest.effectiveFrom ? policy : latest),
      null,
    );
}

/** The version a stored decision or exposure names. */
export function policyById(id: PolicyVersionId): Policy {
  const policy = POLICIES.find((candidate) => candidate.id === id);
  assert(policy !== undefined, `no policy version ${id}`);
  return policy;
}
