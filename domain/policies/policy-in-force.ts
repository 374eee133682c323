import type { LocalDate } from '../calendar/local-date.ts';
import type { PoolId } from '../pools/pool.ts';
import type { Policy } from './policy.ts';

/** The version in force on the day an exposure started, or null before the pool's first one. */
export function policyInForce(
  poolId: PoolId,
  startedOn: LocalDate,
  policies: readonly Policy[],
): Policy | null {
  return policies
    .filter((policy) => policy.poolId === poolId && policy.effectiveFrom <= startedOn)
    .reduce<Policy | null>(
      (latest, policy) => (latest === null || policy.effectiveFrom > latest.effectiveFrom ? policy : latest),
      null,
    );
}
