import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { assert } from '../../domain/assert.ts';
import type { Batch, BatchCounts } from '../../domain/batches/batch.ts';
import { ROWS_PER_RESULT, type RowResult } from '../../domain/batches/row-result.ts';
import type { Instant } from '../../domain/calendar/instant.ts';
import type { BatchId } from '../../domain/identifiers/ids.ts';
import { readBatch } from './batch-item.ts';
import { resultsFromItem, resultsToItem } from './batch-results.ts';
import type { Pause } from './commit-on-head.ts';
import type { Store } from './dynamo.ts';
import { batchKey } from './keys.ts';
import { putIfAbsent } from './put-if-absent.ts';
import { StoreFault } from './store-fault.ts';

/** Keeps the results of rows that follow one another; of those kept before, by another worker or before a fault, the first stay. */
export async function keepResults(
  store: Store,
  pause: Pause,
  id: BatchId,
  results: readonly RowResult[],
): Promise<RowResult[]> {
  const kept: Promise<RowResult[]>[] = [];
  for (let from = 0; from < results.length; from += ROWS_PER_RESULT) {
    const [first, ...others] = results.slice(from, from + ROWS_PER_RESULT);
    if (first === undefined) break;
    kept.push(keep(store, pause, id, [first, ...others]));
  }
  return (await Promise.all(kept)).flat();
}

async function keep(
  store: Store,
  pause: Pause,
  id: BatchId,
  results: readonly [RowResult, ...RowResult[]],
): Promise<RowResult[]> {
  const standing = await putIfAbsent(store, pause, resultsToItem(id, results));
  return standing === null ? [...results] : resultsFromItem(standing);
}

/**
 * Counts rows whose results are kept, on condition that the count still stands where they begin; where another worker has
 * counted them, the batch is as that one left it.
 */
export async function advanceBatch(
  store: Store,
  batch: Batch,
  results: readonly RowResult[],
  now: Instant,
): Promise<Batch> {
  const counts = countsAfter(batch.counts, results);
  assert(counts.done <= batch.rows, `batch ${batch.id} has no more results than rows`);
  const isFinished = counts.done === batch.rows;
  const status = isFinished ? 'finished' : 'working';
  const finishedAt = isFinished ? now : null;
  try {
    await store.client.send(
      new UpdateCommand({
        TableName: store.registerTable,
        Key: batchKey(batch.id),
        UpdateExpression: 'SET counts = :counts, #status = :status, finishedAt = :finishedAt',
        ConditionExpression: 'counts.done = :seen',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: {
          ':counts': counts,
          ':status': status,
          ':finishedAt': finishedAt,
          ':seen': batch.counts.done,
        },
      }),
    );
    return { ...batch, counts, status, finishedAt };
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) {
      throw new StoreFault('the database did not answer', { cause: error });
    }
    const standing = await readBatch(store, batch.id);
    assert(standing !== null, 'a batch stays on record');
    return standing;
  }
}

function countsAfter(counts: BatchCounts, results: readonly RowResult[]): BatchCounts {
  const after = { ...counts };
  for (const { outcome } of results) {
    after.done += 1;
    after[outcome] += 1;
  }
  return after;
}
