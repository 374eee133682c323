import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Item, Store } from './dynamo.ts';
import type { Key } from './keys.ts';
import { readItems } from './read-items.ts';
import { orFault } from './store-fault.ts';

export type ListIndex = 'byInstitution' | 'byKind';

/** What a list is asked for; every filter that is absent lets everything through. */
export type ListRequest = {
  readonly index: ListIndex;
  readonly partition: string;
  /** Instants between which an item was recorded; text that sorts, from inclusive, to exclusive. */
  readonly from: string | null;
  readonly to: string | null;
  /** The values that an attribute may have. */
  readonly oneOf: Readonly<Record<string, readonly string[]>>;
  readonly limit: number;
  /** The sort key after which to go on. */
  readonly after: Key | null;
};

export type ListPage = { readonly items: readonly Item[]; readonly next: Key | null };

/** A filter that matches little makes for short pages rather than for long waits. */
const QUERIES_MAX = 5;

const PARTITION_ATTRIBUTE: Readonly<Record<ListIndex, string>> = {
  byInstitution: 'institutionKey',
  byKind: 'kindKey',
};

/** Newest first. The index finds them, and each is then read afresh, so that a page never shows a stale state. */
export async function listItems(store: Store, request: ListRequest): Promise<ListPage> {
  const keys: Key[] = [];
  let next = request.after;
  for (let query = 0; query < QUERIES_MAX && keys.length < request.limit; query += 1) {
    const page = await queryIndex(store, request, request.limit - keys.length, next);
    keys.push(...page.keys);
    next = page.next;
    if (next === null) break;
  }
  const items = keys.length === 0 ? [] : await readItems(store, keys);
  const stillMatching = items.filter((item): item is Item => item !== null && matches(item, request.oneOf));
  return { items: stillMatching, next };
}

async function queryIndex(store: Store, request: ListRequest, limit: number, after: Key | null) {
  const { index, partition, from, to, oneOf } = request;
  const filters = Object.entries(oneOf).map(([name, values], position) => ({
    name: [`#f${position}`, name] as const,
    values: values.map((value, place) => [`:f${position}v${place}`, value] as const),
  }));
  const { Items, LastEvaluatedKey } = await orFault(
    store.client.send(
      new QueryCommand({
        TableName: store.registerTable,
        IndexName: index,
        KeyConditionExpression: '#partition = :partition AND listKey BETWEEN :from AND :to',
        ...(filters.length === 0 ? {} : { FilterExpression: filters.map(filterText).join(' AND ') }),
        ExpressionAttributeNames: {
          '#partition': PARTITION_ATTRIBUTE[index],
          ...Object.fromEntries(filters.map(({ name }) => name)),
        },
        ExpressionAttributeValues: {
          ':partition': partition,
          ':from': from ?? '0',
          ':to': to ?? '9',
          ...Object.fromEntries(filters.flatMap(({ values }) => values)),
        },
        ScanIndexForward: false,
        Limit: limit,
        ...(after === null ? {} : { ExclusiveStartKey: after }),
      }),
    ),
  );
  const keys = (Items ?? []).map(({ PK, SK }) => ({ PK: String(PK), SK: String(SK) }));
  return { keys, next: (LastEvaluatedKey as Key | undefined) ?? null };
}

type Named = readonly [placeholder: string, meant: string];

function filterText({ name, values }: { readonly name: Named; readonly values: readonly Named[] }): string {
  return `${name[0]} IN (${values.map(([placeholder]) => placeholder).join(', ')})`;
}

function matches(item: Item, oneOf: ListRequest['oneOf']): boolean {
  return Object.entries(oneOf).every(([name, values]) => values.some((value) => item[name] === value));
}
