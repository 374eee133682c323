import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Item, Store } from './dynamo.ts';
import { FACTS } from './keys.ts';
import { orFault } from './store-fault.ts';

/** The newest facts of one partition, newest first, at most `limit` of them. */
export async function readNewestFacts(store: Store, partition: string, limit: number): Promise<Item[]> {
  const { Items } = await orFault(
    store.client.send(
      new QueryCommand({
        TableName: store.registerTable,
        KeyConditionExpression: 'PK = :partition AND begins_with(SK, :facts)',
        ExpressionAttributeValues: { ':partition': partition, ':facts': FACTS },
        ScanIndexForward: false,
        Limit: limit,
        ConsistentRead: true,
      }),
    ),
  );
  return Items ?? [];
}
