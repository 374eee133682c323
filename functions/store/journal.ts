import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { assert } from '../../domain/assert.ts';
import { emptyHead, headAfter, type Entry, type Head } from '../../domain/ledger/entry.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import type { Item, Store } from './dynamo.ts';
import { entryFromItem, entryToItem } from './entry-item.ts';
import { entryKey, entrySortKey, poolPartition } from './keys.ts';
import { BATCH_MAX, readItems } from './read-items.ts';
import { orFault } from './store-fault.ts';
import type { Write } from './transact.ts';

/** The newest entry is the head; there is no other record of a pool's balances that could differ from it. */
export async function readHead(store: Store, poolId: PoolId): Promise<Head> {
  const { Items } = await orFault(
    store.client.send(
      new QueryCommand({
        TableName: store.journalTable,
        KeyConditionExpression: 'PK = :pool',
        ExpressionAttributeValues: { ':pool': poolPartition(poolId) },
        ScanIndexForward: false,
        Limit: 1,
        ConsistentRead: true,
      }),
    ),
  );
  const newest: Item | undefined = Items?.[0];
  return newest === undefined ? emptyHead(poolId) : headAfter(entryFromItem(newest));
}

/** The entries that follow `afterSeq`, in order, at most `limit` of them. */
export async function readEntries(
  store: Store,
  poolId: PoolId,
  afterSeq: number,
  limit: number,
): Promise<Entry[]> {
  const { Items } = await orFault(
    store.client.send(
      new QueryCommand({
        TableName: store.journalTable,
        KeyConditionExpression: 'PK = :pool AND SK > :after',
        ExpressionAttributeValues: { ':pool': poolPartition(poolId), ':after': entrySortKey(afterSeq) },
        Limit: limit,
        ConsistentRead: true,
      }),
    ),
  );
  return (Items ?? []).map(entryFromItem);
}

/** One entry by its number, or null where the journal has not come that far. */
export async function readEntry(store: Store, poolId: PoolId, seq: number): Promise<Entry | null> {
  const [entry] = await readEntries(store, poolId, seq - 1, 1);
  return entry?.seq === seq ? entry : null;
}

/** Entries by their numbers, all of which the journal has; in the order of the numbers asked for. */
export async function readEntriesAt(store: Store, poolId: PoolId, seqs: readonly number[]): Promise<Entry[]> {
  const bySeq = new Map<number, Entry>();
  for (let first = 0; first < seqs.length; first += BATCH_MAX) {
    const keys = seqs.slice(first, first + BATCH_MAX).map((seq) => entryKey(poolId, seq));
    for (const item of await readItems(store, keys, store.journalTable)) {
      assert(item !== null, 'what names an entry was written with it');
      const entry = entryFromItem(item);
      bySeq.set(entry.seq, entry);
    }
  }
  return seqs.flatMap((seq) => bySeq.get(seq) ?? []);
}

/** The first of the entries that are appended together, and those that follow it. */
export type EntryWrite = 'entry' | `entry +${number}`;

/** Appends entries where nobody has yet; the entries that took their places come back when somebody had. */
export function entryWrites(store: Store, entries: readonly Entry[]): Write<EntryWrite>[] {
  return entries.map((entry, index) => ({
    name: index === 0 ? 'entry' : `entry +${index}`,
    action: {
      put: {
        TableName: store.journalTable,
        Item: entryToItem(entry),
        ConditionExpression: 'attribute_not_exists(PK)',
      },
    },
  }));
}
