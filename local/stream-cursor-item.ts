import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Store } from '../functions/store/dynamo.ts';
import type { StreamCursor } from './engine-stream.ts';

/** Beside what was told, so that a data folder never has the one without the other. */
function cursorKey(table: string) {
  return { PK: `CURSOR#${table}`, SK: 'CURSOR' };
}

export async function readCursor(
  { client, eventsTable }: Store,
  table: string,
): Promise<StreamCursor | null> {
  const { Item } = await client.send(
    new GetCommand({ TableName: eventsTable, Key: cursorKey(table), ConsistentRead: true }),
  );
  return (Item?.['cursor'] as StreamCursor | undefined) ?? null;
}

export async function writeCursor(
  { client, eventsTable }: Store,
  table: string,
  cursor: StreamCursor,
): Promise<void> {
  await client.send(new PutCommand({ TableName: eventsTable, Item: { ...cursorKey(table), cursor } }));
}
