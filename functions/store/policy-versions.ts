import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { LocalDate } from '../../domain/calendar/local-date.ts';
import type { Sha256 } from '../../domain/digest.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import { policyDigest } from '../../domain/policies/policy-digest.ts';
import { parsePolicyVersionId } from '../../domain/policies/policy-version-id.ts';
import type { PolicyVersion } from '../../domain/policies/policy-version.ts';
import { SHIPPED_POLICIES } from '../../domain/policies/shipped-policies.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import type { Item, Store } from './dynamo.ts';
import { policyPartition, policyVersionKey, policyVersionSortKey, type Key } from './keys.ts';
import { policyFromItem } from './policy-item.ts';
import { readItem } from './read-items.ts';
import { orFault, StoreFault } from './store-fault.ts';

/** One a month for eight years, and as many again that were proposed for a day and never confirmed. */
export const POLICY_VERSIONS_MAX = 200;

/** DynamoDB answers a megabyte at a time, which is some thirty of the largest versions. */
const PAGES_MAX = 20;

/** Before and after every day that there is. */
const FIRST = '0';
const LAST = '9';

/** A version by its id, shipped or recorded; null where there is none. */
export async function readPolicyVersion(
  store: Store,
  id: string,
  sha256: Sha256,
): Promise<PolicyVersion | null> {
  const shipped = SHIPPED_POLICIES.find((policy) => policy.id === id);
  if (shipped !== undefined) return shippedVersion(shipped, sha256);
  const name = parsePolicyVersionId(id);
  const item = name === null ? null : await readItem(store, policyVersionKey(name));
  return item === null ? null : policyFromItem(item);
}

/** Every version of a pool, shipped and recorded, the latest first day first. */
export async function readPolicyVersions(
  store: Store,
  poolId: PoolId,
  sha256: Sha256,
): Promise<PolicyVersion[]> {
  const recorded: Item[] = [];
  let after: Key | null = null;
  for (let page = 0; page === 0 || after !== null; page += 1) {
    if (page === PAGES_MAX) throw tooMany(poolId);
    const { items, next }: Page = await queryVersions(store, poolId, { after });
    recorded.push(...items);
    after = next;
  }
  const shipped = SHIPPED_POLICIES.filter((policy) => policy.poolId === poolId);
  return [...shipped.map((policy) => shippedVersion(policy, sha256)), ...recorded.map(policyFromItem)].sort(
    (left, right) => (left.policy.effectiveFrom > right.policy.effectiveFrom ? -1 : 1),
  );
}

/**
 * The latest confirmed version in the register that begins on this day or before it. One is read at a time, for the
 * first is the one, unless it was proposed for its day and never confirmed.
 */
export async function readNewestConfirmed(
  store: Store,
  poolId: PoolId,
  on: LocalDate,
): Promise<Policy | null> {
  let after: Key | null = null;
  for (let looked = 0; looked < POLICY_VERSIONS_MAX; looked += 1) {
    const page: Page = await queryVersions(store, poolId, { last: on, limit: 1, after });
    const newest = page.items.map(policyFromItem).find(({ status }) => status === 'confirmed');
    if (newest !== undefined) return newest.policy;
    if (page.next === null) return null;
    after = page.next;
  }
  throw tooMany(poolId);
}

type Page = { readonly items: readonly Item[]; readonly next: Key | null };

/** Versions by their first day, the latest first; as many as DynamoDB answers where no limit is said. */
async function queryVersions(
  store: Store,
  poolId: PoolId,
  { last, limit, after }: { readonly last?: LocalDate; readonly limit?: number; readonly after: Key | null },
): Promise<Page> {
  const { Items, LastEvaluatedKey } = await orFault(
    store.client.send(
      new QueryCommand({
        TableName: store.registerTable,
        KeyConditionExpression: 'PK = :pool AND SK BETWEEN :first AND :last',
        ExpressionAttributeValues: {
          ':pool': policyPartition(poolId),
          ':first': policyVersionSortKey(FIRST),
          ':last': policyVersionSortKey(last ?? LAST),
        },
        ScanIndexForward: false,
        ConsistentRead: true,
        ...(limit === undefined ? {} : { Limit: limit }),
        ...(after === null ? {} : { ExclusiveStartKey: after }),
      }),
    ),
  );
  return { items: Items ?? [], next: (LastEvaluatedKey as Key | undefined) ?? null };
}

function tooMany(poolId: PoolId): StoreFault {
  return new StoreFault(`${poolId} has more policy versions than can be read`);
}

function shippedVersion(policy: Policy, sha256: Sha256): PolicyVersion {
  return { status: 'shipped', policy, digest: policyDigest(policy, sha256) };
}
