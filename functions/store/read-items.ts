import { BatchGetCommand, GetCommand } from '@aws-sdk/lib-dynamodb';
import { assert } from '../../domain/assert.ts';
import type { Item, Store } from './dynamo.ts';
import type { Key } from './keys.ts';
import { orFault, StoreFault } from './store-fault.ts';

/** The most that DynamoDB reads in one batch. */
export const BATCH_MAX = 100;
const ROUNDS_MAX = 4;
/** More batches at once than this and a reader would crowd out everyone else. */
const TOGETHER_MAX = 30;

/** What stands under a key that was read; null where nothing does. */
export type Standing = (key: Key) => Item | null;

export async function readItem(store: Store, key: Key): Promise<Item | null> {
  const { Item: item } = await orFault(
    store.client.send(new GetCommand({ TableName: store.registerTable, Key: key, ConsistentRead: true })),
  );
  return item ?? null;
}

/**
 * Reads items of a table, the register where nothing is said, together, each as of after the call began; answers in the
 * order of the keys, null where there is none.
 */
export async function readItems(
  store: Store,
  keys: readonly Key[],
  table = store.registerTable,
): Promise<(Item | null)[]> {
  assert(keys.length <= BATCH_MAX, `at most ${String(BATCH_MAX)} items are read together`);
  return keys.map(await readStanding(store, keys, table));
}

/** Reads however many items in as few batches as hold them, all sent together; a key that stands twice is read once. */
export async function readStanding(
  store: Store,
  keys: readonly Key[],
  table = store.registerTable,
): Promise<Standing> {
  const wanted = [...new Map(keys.map((key) => [nameOf(key), key])).values()];
  assert(wanted.length <= TOGETHER_MAX * BATCH_MAX, 'a reader knows how much it asks for');
  const found = new Map<string, Item>();
  const batches: Promise<void>[] = [];
  for (let from = 0; from < wanted.length; from += BATCH_MAX) {
    batches.push(readBatch(store, table, wanted.slice(from, from + BATCH_MAX), found));
  }
  await Promise.all(batches);
  return (key) => found.get(nameOf(key)) ?? null;
}

async function readBatch(
  store: Store,
  table: string,
  keys: readonly Key[],
  found: Map<string, Item>,
): Promise<void> {
  let wanted: Key[] = [...keys];
  for (let round = 0; wanted.length > 0; round += 1) {
    if (round === ROUNDS_MAX) throw new StoreFault('the database keeps leaving items unread');
    const request = { [table]: { Keys: wanted, ConsistentRead: true } };
    const { Responses, UnprocessedKeys } = await orFault(
      store.client.send(new BatchGetCommand({ RequestItems: request })),
    );
    for (const item of Responses?.[table] ?? []) found.set(nameOf(item as Key), item);
    wanted = (UnprocessedKeys?.[table]?.Keys ?? []) as Key[];
  }
}

export function nameOf({ PK, SK }: Key): string {
  return `${PK}\n${SK}`;
}
