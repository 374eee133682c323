import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { PeriodRecord } from '../../domain/books/period-record.ts';
import type { Period } from '../../domain/calendar/period.ts';
import type { RequestMark } from '../../domain/claims/step.ts';
import type { Sha256Hex } from '../../domain/digest.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import type { Act, Confirmation } from '../../domain/two-people.ts';
import type { Item, Store } from './dynamo.ts';
import { closeFromItem } from './entry-item.ts';
import { periodKey, periodRequestKey } from './keys.ts';
import { readItem } from './read-items.ts';
import { requestWrite } from './request-item.ts';
import { orFault } from './store-fault.ts';
import type { Write } from './transact.ts';

export async function readPeriod(store: Store, poolId: PoolId, period: Period): Promise<PeriodRecord | null> {
  const item = await readItem(store, periodKey(poolId, period));
  return item === null ? null : periodFromItem(item);
}

/** The months that were proposed or closed, after one of them, in order. */
export async function readPeriods(
  store: Store,
  poolId: PoolId,
  after: string,
  limit: number,
): Promise<readonly PeriodRecord[]> {
  const { PK, SK: first } = periodKey(poolId, after as Period);
  const { Items } = await orFault(
    store.client.send(
      new QueryCommand({
        TableName: store.registerTable,
        KeyConditionExpression: 'PK = :pool AND SK BETWEEN :first AND :last',
        // What follows the month asked for sorts after this.
        ExpressionAttributeValues: { ':pool': PK, ':first': `${first}$`, ':last': 'MONTH#~' },
        Limit: limit,
        ConsistentRead: true,
      }),
    ),
  );
  return (Items ?? []).map(periodFromItem);
}

/** Proposes a close in the place of its month, unless that is closed. */
export function closeProposalWrites(store: Store, record: PeriodRecord): Write<'period' | 'request'>[] {
  const { poolId, close, digest, proposal } = record;
  const content = { poolId, close, digest, proposal };
  return [
    {
      name: 'period',
      action: {
        put: {
          TableName: store.registerTable,
          Item: { ...periodKey(poolId, close.period), ...content },
          ConditionExpression: 'attribute_not_exists(PK) OR attribute_not_exists(confirmation)',
        },
      },
    },
    requestWrite(store, periodRequestKey(poolId, proposal.request.key), proposal.request, content),
  ];
}

/** What a request proposed before; its digest tells whether it is the same request. */
export async function readEarlierProposal(
  store: Store,
  poolId: PoolId,
  { key }: RequestMark,
): Promise<PeriodRecord | null> {
  const item = await readItem(store, periodRequestKey(poolId, key));
  return item === null ? null : periodFromItem(item['outcome'] as Item);
}

/** Confirms what was proposed, on condition that it still is what was read and that somebody else proposed it. */
export function closeConfirmationWrite(
  store: Store,
  { poolId, close, digest }: PeriodRecord,
  confirmation: Confirmation,
): Write<'period'> {
  return {
    name: 'period',
    action: {
      update: {
        TableName: store.registerTable,
        Key: periodKey(poolId, close.period),
        UpdateExpression: 'SET confirmation = :confirmation',
        ConditionExpression:
          'digest = :digest AND proposal.actor <> :actor AND attribute_not_exists(confirmation)',
        ExpressionAttributeValues: {
          ':confirmation': confirmation,
          ':digest': digest,
          ':actor': confirmation.actor,
        },
      },
    },
  };
}

function periodFromItem(item: Item): PeriodRecord {
  const confirmation = item['confirmation'] as (Act & { readonly entrySeq: unknown }) | undefined;
  return {
    poolId: item['poolId'] as PoolId,
    close: closeFromItem(item['close'] as Item),
    digest: item['digest'] as Sha256Hex,
    proposal: item['proposal'] as Act,
    confirmation:
      confirmation === undefined ? null : { ...confirmation, entrySeq: Number(confirmation.entrySeq) },
  };
}
