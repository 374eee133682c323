import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { BATCH_ROWS_MAX } from '../../domain/batches/batch.ts';
import type { RowResult } from '../../domain/batches/row-result.ts';
import type { BatchId } from '../../domain/identifiers/ids.ts';
import { amountsAsNumbers, numbersAsAmounts } from './amounts-in-json.ts';
import type { Item, Store } from './dynamo.ts';
import { BATCH_RESULTS, batchPartition, batchResultKey } from './keys.ts';
import { orFault } from './store-fault.ts';

/**
 * The results of at most `ROWS_PER_RESULT` rows that follow one another, under the number of the first; as one text, for
 * thousands of small values each cost an engine more than what is in them.
 */
export function resultsToItem(id: BatchId, results: readonly [RowResult, ...RowResult[]]) {
  return { ...batchResultKey(id, results[0].row), results: JSON.stringify(results, amountsAsNumbers) };
}

/** So many results, of the rows after one, in the order of the sheet. */
export async function readResultsAfter(
  store: Store,
  id: BatchId,
  afterRow: number,
  limit: number,
): Promise<RowResult[]> {
  const first = await firstItemFor(store, id, afterRow + 1);
  const results: RowResult[] = [];
  // Each item brings a row at least.
  for await (const item of itemsFrom(store, id, first)) {
    results.push(...resultsFromItem(item).filter(({ row }) => row > afterRow));
    if (results.length >= limit) break;
  }
  return results.slice(0, limit);
}

/** Every result that there is so far. */
export function readAllResults(store: Store, id: BatchId): Promise<RowResult[]> {
  return readResultsAfter(store, id, 0, BATCH_ROWS_MAX);
}

/** The item that holds a row, or the one before where it would stand. */
async function firstItemFor(store: Store, id: BatchId, row: number): Promise<string> {
  const { SK: last } = batchResultKey(id, row);
  const { Items = [] } = await orFault(
    store.client.send(
      new QueryCommand({
        ...between(store, id, BATCH_RESULTS, last),
        ...{ ScanIndexForward: false, Limit: 1, ProjectionExpression: 'SK' },
      }),
    ),
  );
  return String(Items[0]?.['SK'] ?? BATCH_RESULTS);
}

const ITEMS_PER_QUERY = 20;
const QUERIES_MAX = 2 + BATCH_ROWS_MAX / ITEMS_PER_QUERY;
/** After every number of a row. */
const END = `${BATCH_RESULTS}~`;

async function* itemsFrom(store: Store, id: BatchId, first: string): AsyncGenerator<Item> {
  let next: Record<string, unknown> | undefined;
  for (let query = 0; query < QUERIES_MAX; query += 1) {
    const { Items = [], LastEvaluatedKey } = await orFault(
      store.client.send(
        new QueryCommand({
          ...between(store, id, first, END),
          ...{ Limit: ITEMS_PER_QUERY, ExclusiveStartKey: next },
        }),
      ),
    );
    yield* Items;
    next = LastEvaluatedKey;
    if (next === undefined) return;
  }
}

function between(store: Store, id: BatchId, first: string, last: string) {
  return {
    TableName: store.registerTable,
    ConsistentRead: true,
    KeyConditionExpression: 'PK = :batch AND SK BETWEEN :first AND :last',
    ExpressionAttributeValues: { ':batch': batchPartition(id), ':first': first, ':last': last },
  };
}

export function resultsFromItem(item: Item): RowResult[] {
  return JSON.parse(item['results'] as string, numbersAsAmounts) as RowResult[];
}
