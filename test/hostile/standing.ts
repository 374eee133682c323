import { createHash } from 'node:crypto';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Store } from '../../functions/store/dynamo.ts';

/** All that is on record at a moment: how many items each table holds, and a digest of every one of them. */
export type Standing = {
  readonly entries: number;
  readonly items: number;
  readonly digest: string;
};

export async function standingOf(store: Store): Promise<Standing> {
  const entries = await wholeTable(store, store.journalTable);
  const items = await wholeTable(store, store.registerTable);
  const digest = createHash('sha256')
    .update(JSON.stringify([entries.sort(), items.sort()]))
    .digest('hex');
  return { entries: entries.length, items: items.length, digest };
}

async function wholeTable({ client }: Store, table: string): Promise<string[]> {
  const items: string[] = [];
  let next: Record<string, unknown> | undefined;
  do {
    const scan = new ScanCommand({ TableName: table, ConsistentRead: true, ExclusiveStartKey: next });
    const { Items = [], LastEvaluatedKey } = await client.send(scan);
    items.push(...Items.map((item) => JSON.stringify(canonical(item))));
    next = LastEvaluatedKey;
  } while (next !== undefined);
  return items;
}

/** The same text for the same content, in whatever order the engine hands it out. */
function canonical(value: unknown): unknown {
  if (typeof value === 'bigint') return `${String(value)}n`;
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (value instanceof Set) return [...value].map(String).sort();
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [name, canonical(member)] as const);
  return Object.fromEntries(members.sort(([one], [other]) => (one < other ? -1 : 1)));
}
