import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Store } from './dynamo.ts';
import type { Key } from './keys.ts';
import { orFault } from './store-fault.ts';

export type DueItem = { readonly key: Key; readonly dueAt: string };

/** After every text that anything is due by. */
const LAST = '~';

/**
 * What is due: deliveries by the time of their next attempt, and endpoints that are enabled by their ids. The index is
 * behind the table by moments, so whoever acts on it looks at the item first.
 */
export async function readDue(
  store: Store,
  kind: 'DELIVERY' | 'ENDPOINT',
  upTo: string = LAST,
  limit?: number,
): Promise<DueItem[]> {
  const due: DueItem[] = [];
  let after: Record<string, unknown> | undefined;
  do {
    const { Items, LastEvaluatedKey } = await orFault(
      store.client.send(
        new QueryCommand({
          TableName: store.eventsTable,
          IndexName: 'byDue',
          KeyConditionExpression: 'dueKey = :kind AND dueAt <= :upTo',
          ExpressionAttributeValues: { ':kind': kind, ':upTo': upTo },
          ExclusiveStartKey: after,
          ...(limit === undefined ? {} : { Limit: limit }),
        }),
      ),
    );
    for (const { PK, SK, dueAt } of Items ?? [])
      due.push({ key: { PK: String(PK), SK: String(SK) }, dueAt: String(dueAt) });
    after = LastEvaluatedKey;
  } while (after !== undefined && limit === undefined);
  return due;
}
