import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Instant } from '../../domain/calendar/instant.ts';
import type { ClaimStatus } from '../../domain/claims/claim.ts';
import type { DecidedCase } from '../../domain/policies/decided-case.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import { decidedCaseFromItem } from './claim-item.ts';
import type { Item, Store } from './dynamo.ts';
import type { Key } from './keys.ts';
import type { PolicyBook } from './policy-book.ts';
import { readItems } from './read-items.ts';
import { orFault } from './store-fault.ts';

export type Period = {
  readonly poolId: PoolId;
  /** The first moment of it, and the first after it. */
  readonly from: Instant;
  readonly to: Instant;
  /** How many claims are read at most. */
  readonly claimsMax: number;
};

export type PeriodCases = {
  readonly cases: readonly DecidedCase[];
  /** Claims that were withdrawn, rejected or clawed back whole, and so drew nothing in the end. */
  readonly leftOut: number;
  /** Whether these are all of the period's, rather than the oldest of them. */
  readonly isComplete: boolean;
};

/** A page of the index holds some three thousand claims, of every pool. */
const PAGES_MAX = 20;
const BATCH = 100;
const BATCHES_AT_ONCE = 8;
/** A clawback gives headroom and nested caps back, so that later claims met them as if nothing had been paid. */
const DREW_NOTHING: readonly ClaimStatus[] = ['withdrawn', 'rejected', 'clawed-back'];

/** The claims of a pool that were sent in within a period, oldest first, each with its decision. */
export async function readPeriodCases(
  store: Store,
  policies: PolicyBook,
  period: Period,
): Promise<PeriodCases> {
  const { keys, isComplete } = await listClaims(store, period);
  const batches = Array.from({ length: Math.ceil(keys.length / BATCH) }, (_, index) =>
    keys.slice(index * BATCH, (index + 1) * BATCH),
  );
  const cases: DecidedCase[] = [];
  let leftOut = 0;
  for (let first = 0; first < batches.length; first += BATCHES_AT_ONCE) {
    const together = batches.slice(first, first + BATCHES_AT_ONCE).map((batch) => readItems(store, batch));
    const items = (await Promise.all(together)).flat().filter((item): item is Item => item !== null);
    const standing = items.filter(({ status }) => !DREW_NOTHING.includes(status as ClaimStatus));
    leftOut += items.length - standing.length;
    const policyOf = await policies.load(standing);
    for (const item of standing) cases.push(decidedCaseFromItem(item, policyOf));
  }
  return { cases, leftOut, isComplete };
}

async function listClaims(
  store: Store,
  period: Period,
): Promise<{ readonly keys: readonly Key[]; readonly isComplete: boolean }> {
  const keys: Key[] = [];
  let after: Key | null = null;
  for (let page = 0; page < PAGES_MAX && keys.length <= period.claimsMax; page += 1) {
    const { found, next } = await queryPage(store, period, after);
    keys.push(...found);
    after = next;
    if (after === null) break;
  }
  const isComplete = after === null && keys.length <= period.claimsMax;
  return { keys: keys.slice(0, period.claimsMax), isComplete };
}

async function queryPage(
  store: Store,
  { poolId, from, to }: Period,
  after: Key | null,
): Promise<{ readonly found: readonly Key[]; readonly next: Key | null }> {
  const { Items, LastEvaluatedKey } = await orFault(
    store.client.send(
      new QueryCommand({
        TableName: store.registerTable,
        IndexName: 'byKind',
        KeyConditionExpression: 'kindKey = :claim AND listKey BETWEEN :from AND :to',
        FilterExpression: 'poolId = :pool',
        ExpressionAttributeValues: { ':claim': 'CLAIM', ':from': from, ':to': to, ':pool': poolId },
        ...(after === null ? {} : { ExclusiveStartKey: after }),
      }),
    ),
  );
  const found = (Items ?? []).map(({ PK, SK }) => ({ PK: String(PK), SK: String(SK) }));
  return { found, next: (LastEvaluatedKey as Key | undefined) ?? null };
}
