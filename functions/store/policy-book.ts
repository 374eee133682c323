import { assert } from '../../domain/assert.ts';
import type { LocalDate } from '../../domain/calendar/local-date.ts';
import type { Policy, PolicyVersionId } from '../../domain/policies/policy.ts';
import { policyInForce } from '../../domain/policies/policy-in-force.ts';
import { SHIPPED_POLICIES } from '../../domain/policies/shipped-policies.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import type { Item } from './dynamo.ts';

/** The version of an id that a stored claim or exposure names. */
export type Policies = (id: PolicyVersionId) => Policy;

/** Every policy version that is confirmed, the shipped ones among them. */
export type PolicyBook = {
  /** Reads the versions that these items name; a confirmed one never changes, so each is read once in a process. */
  readonly load: (items: readonly (Item | null | undefined)[]) => Promise<Policies>;
  /** The version in force on a day, or null before the pool's first one. */
  readonly inForce: (poolId: PoolId, on: LocalDate) => Promise<Policy | null>;
};

export function policyBook(): PolicyBook {
  return {
    load: () => Promise.resolve(shippedPolicy),
    inForce: (poolId, on) => Promise.resolve(policyInForce(poolId, on, SHIPPED_POLICIES)),
  };
}

function shippedPolicy(id: PolicyVersionId): Policy {
  const policy = SHIPPED_POLICIES.find((candidate) => candidate.id === id);
  assert(policy !== undefined, `no policy version ${id}`);
  return policy;
}
