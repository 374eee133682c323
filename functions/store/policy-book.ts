import { assert } from '../../domain/assert.ts';
import type { LocalDate } from '../../domain/calendar/local-date.ts';
import type { Policy, PolicyVersionId } from '../../domain/policies/policy.ts';
import { policyInForce } from '../../domain/policies/policy-in-force.ts';
import { parsePolicyVersionId, type PolicyVersionName } from '../../domain/policies/policy-version-id.ts';
import { SHIPPED_POLICIES } from '../../domain/policies/shipped-policies.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import type { Item, Store } from './dynamo.ts';
import { policyVersionKey } from './keys.ts';
import { policyFromItem } from './policy-item.ts';
import { readNewestConfirmed } from './policy-versions.ts';
import { readItems } from './read-items.ts';

/** The version of an id that a stored claim or exposure names. */
export type Policies = (id: PolicyVersionId) => Policy;

/** Every policy version that is confirmed, the shipped ones among them. */
export type PolicyBook = {
  /** Reads the versions that these items name; a confirmed one never changes, so each is read once in a process. */
  readonly load: (items: readonly (Item | null | undefined)[]) => Promise<Policies>;
  /**
   * The version in force on a day, or null before the pool's first one. The database is asked each time: a version
   * that another process has confirmed today is in force tomorrow, and a list kept from today would not know of it.
   */
  readonly inForce: (poolId: PoolId, on: LocalDate) => Promise<Policy | null>;
};

export function policyBook(store: Store): PolicyBook {
  const known = new Map<string, Policy>(SHIPPED_POLICIES.map((policy) => [policy.id, policy]));
  const policyOf: Policies = (id) => {
    const policy = known.get(id);
    assert(policy !== undefined, `no policy version ${id}`);
    return policy;
  };
  return {
    load: async (items) => {
      const unread = unreadVersions(items, known);
      if (unread.length === 0) return policyOf;
      for (const item of await readItems(store, unread.map(policyVersionKey))) {
        const version = item === null ? null : policyFromItem(item);
        assert(
          version?.status === 'confirmed',
          'what was decided by a version was decided by a confirmed one',
        );
        known.set(version.policy.id, version.policy);
      }
      return policyOf;
    },
    inForce: async (poolId, on) => {
      const confirmed = await readNewestConfirmed(store, poolId, on);
      return policyInForce(
        poolId,
        on,
        confirmed === null ? SHIPPED_POLICIES : [...SHIPPED_POLICIES, confirmed],
      );
    },
  };
}

function unreadVersions(
  items: readonly (Item | null | undefined)[],
  known: ReadonlyMap<string, Policy>,
): PolicyVersionName[] {
  const ids = new Set(items.map((item) => item?.['policyVersion']));
  return [...ids]
    .filter((id): id is string => typeof id === 'string' && !known.has(id))
    .flatMap((id) => parsePolicyVersionId(id) ?? []);
}
