import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Store } from './dynamo.ts';
import { eventSortKey, feedEndKey, feedPartition, POSITION_MAX, type Feed } from './event-keys.ts';
import { readItems } from './read-items.ts';
import { orFault } from './store-fault.ts';

/** An event as it stands in a feed: its JSON is kept as it was told, to the byte. */
export type FedEvent = { readonly position: number; readonly json: string };

/** The events of a feed that follow a position, in order, at most `limit` of them. */
export async function readFeed(
  store: Store,
  feed: Feed,
  afterPosition: number,
  limit: number,
): Promise<FedEvent[]> {
  if (afterPosition >= POSITION_MAX) return [];
  const { Items } = await orFault(
    store.client.send(
      new QueryCommand({
        TableName: store.eventsTable,
        KeyConditionExpression: 'PK = :feed AND SK BETWEEN :first AND :last',
        ExpressionAttributeValues: {
          ':feed': feedPartition(feed),
          ':first': eventSortKey(afterPosition + 1),
          ':last': eventSortKey(POSITION_MAX),
        },
        Limit: limit,
        ConsistentRead: true,
      }),
    ),
  );
  return (Items ?? []).map((item) => ({
    position: Number(item['position']),
    json: item['json'] as string,
  }));
}

/** The position of the last event of a feed; 0 before the first. */
export async function readFeedEnd(store: Store, feed: Feed): Promise<number> {
  const [item = null] = await readItems(store, [feedEndKey(feed)], store.eventsTable);
  return Number(item?.['upTo'] ?? 0);
}
