import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Instant } from '../../domain/calendar/instant.ts';
import type { RequestMark } from '../../domain/claims/step.ts';
import type { ClaimId } from '../../domain/identifiers/ids.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import type { Item, Store } from './dynamo.ts';
import { entrySortKey, reversalKey, reversalRequestKey, SEQ_MAX } from './keys.ts';
import { readItem } from './read-items.ts';
import { orFault } from './store-fault.ts';
import type { Write } from './transact.ts';

/** That an entry is to be reversed, why, and what came of it. There is one for an entry, so it is reversed once. */
export type Reversal = {
  readonly poolId: PoolId;
  /** The entry that is reversed. */
  readonly seq: number;
  /** The claim whose step it undoes; null where the entry is the pool's own. */
  readonly claimId: ClaimId | null;
  readonly reason: string;
  readonly orderedBy: string;
  readonly orderedAt: Instant;
  /** Null until it is done. */
  readonly execution: ReversalExecution | null;
};

export type ReversalExecution = {
  readonly executedBy: string;
  readonly executedAt: Instant;
  /** The entry that turns it round. */
  readonly entrySeq: number;
};

export async function readReversal(store: Store, poolId: PoolId, seq: number): Promise<Reversal | null> {
  const item = await readItem(store, reversalKey(poolId, seq));
  return item === null ? null : reversalFromItem(item);
}

/** Of the entries that follow `afterSeq`, in order, at most `limit`. */
export async function readReversals(
  store: Store,
  poolId: PoolId,
  afterSeq: number,
  limit: number,
): Promise<Reversal[]> {
  const { PK, SK: first } = reversalKey(poolId, afterSeq + 1);
  const { Items } = await orFault(
    store.client.send(
      new QueryCommand({
        TableName: store.registerTable,
        KeyConditionExpression: 'PK = :pool AND SK BETWEEN :first AND :last',
        ExpressionAttributeValues: { ':pool': PK, ':first': first, ':last': entrySortKey(SEQ_MAX) },
        Limit: limit,
        ConsistentRead: true,
      }),
    ),
  );
  return (Items ?? []).map(reversalFromItem);
}

/** Orders a reversal where nobody has yet. */
export function orderWrite(store: Store, { execution: _none, ...order }: Reversal): Write<'reversal'> {
  const names = Object.keys(order);
  return {
    name: 'reversal',
    action: {
      update: {
        TableName: store.registerTable,
        Key: reversalKey(order.poolId, order.seq),
        UpdateExpression: `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
        ConditionExpression: 'attribute_not_exists(PK)',
        ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
        ExpressionAttributeValues: Object.fromEntries(
          Object.entries(order).map(([name, value]) => [`:${name}`, value]),
        ),
      },
    },
  };
}

/** Marks it as done, on condition that it was ordered, by somebody else, and is not done yet. */
export function executionWrite(
  store: Store,
  { poolId, seq }: Pick<Reversal, 'poolId' | 'seq'>,
  execution: ReversalExecution,
): Write<'reversal'> {
  return {
    name: 'reversal',
    action: {
      update: {
        TableName: store.registerTable,
        Key: reversalKey(poolId, seq),
        UpdateExpression: 'SET execution = :execution',
        ConditionExpression:
          'attribute_exists(PK) AND attribute_not_exists(execution) AND orderedBy <> :actor',
        ExpressionAttributeValues: { ':execution': execution, ':actor': execution.executedBy },
      },
    },
  };
}

/** Remembers a request beside what it did, so that its key is never taken for another one's. */
export function reversalRequestWrite(
  store: Store,
  { poolId, seq }: Pick<Reversal, 'poolId' | 'seq'>,
  { key, digest }: RequestMark,
): Write<'request'> {
  return {
    name: 'request',
    action: {
      update: {
        TableName: store.registerTable,
        Key: reversalRequestKey(poolId, key),
        UpdateExpression: 'SET digest = :digest, seq = :seq',
        ConditionExpression: 'attribute_not_exists(PK)',
        ExpressionAttributeValues: { ':digest': digest, ':seq': seq },
      },
    },
  };
}

/** The reversal that a request ordered or executed before; `reused` where it asked for another. Null for a new one. */
export async function readEarlierReversal(
  store: Store,
  poolId: PoolId,
  { key, digest }: RequestMark,
): Promise<Reversal | 'reused' | null> {
  const item = await readItem(store, reversalRequestKey(poolId, key));
  if (item === null) return null;
  return item['digest'] === digest ? readReversal(store, poolId, Number(item['seq'])) : 'reused';
}

export function reversalFromItem(item: Item): Reversal {
  const execution = item['execution'] as Item | undefined;
  return {
    poolId: item['poolId'] as PoolId,
    seq: Number(item['seq']),
    claimId: item['claimId'] as ClaimId | null,
    reason: item['reason'] as string,
    orderedBy: item['orderedBy'] as string,
    orderedAt: item['orderedAt'] as Instant,
    execution: execution === undefined ? null : executionFromItem(execution),
  };
}

function executionFromItem(item: Item): ReversalExecution {
  return {
    executedBy: item['executedBy'] as string,
    executedAt: item['executedAt'] as Instant,
    entrySeq: Number(item['entrySeq']),
  };
}
