import type { Batch, BatchCounts, BatchFacts } from '../../domain/batches/batch.ts';
import { NOTHING_DONE } from '../../domain/batches/batch.ts';
import type { Instant } from '../../domain/calendar/instant.ts';
import type { BatchId } from '../../domain/identifiers/ids.ts';
import type { Item, Store } from './dynamo.ts';
import { batchKey } from './keys.ts';
import { listingAttributes } from './listing.ts';
import { readItem } from './read-items.ts';
import type { Write } from './transact.ts';

/** As it is read: counts come as bigints. */
type Stored<Value> = Value extends unknown
  ? { readonly [N in keyof Value]: Value[N] extends number ? bigint : Value[N] }
  : never;

export async function readBatch(store: Store, id: BatchId): Promise<Batch | null> {
  const item = await readItem(store, batchKey(id));
  return item === null ? null : batchFromItem(item);
}

export function batchFromItem(item: Item): Batch {
  const facts = item['facts'] as Stored<BatchFacts>;
  const counts = item['counts'] as Stored<BatchCounts>;
  return {
    ...facts,
    rows: Number(facts.rows),
    bytes: Number(facts.bytes),
    status: item['status'] as Batch['status'],
    counts: {
      done: Number(counts.done),
      accepted: Number(counts.accepted),
      repeated: Number(counts.repeated),
      refused: Number(counts.refused),
      invalid: Number(counts.invalid),
    },
    finishedAt: item['finishedAt'] as Instant | null,
  };
}

/** Records a batch that has been received; a file makes one batch once. */
export function receiveBatchWrite(store: Store, facts: BatchFacts): Write<'batch'> {
  const { institutionId, poolId } = facts;
  return {
    name: 'batch',
    action: {
      put: {
        TableName: store.registerTable,
        Item: {
          ...batchKey(facts.id),
          ...listingAttributes('BATCH', facts),
          ...{ facts, institutionId, poolId, status: 'received', counts: NOTHING_DONE, finishedAt: null },
        },
        ConditionExpression: 'attribute_not_exists(PK)',
      },
    },
  };
}
