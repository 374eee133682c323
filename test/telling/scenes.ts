import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import type { StreamRecord } from '../../functions/event-telling/tell-record.ts';
import { tellRecords } from '../../functions/event-telling/tell-records.ts';
import type { Teller } from '../../functions/event-telling/teller.ts';
import { openStore, type Store } from '../../functions/store/dynamo.ts';
import { readFeed } from '../../functions/store/event-feed.ts';
import type { Feed } from '../../functions/store/event-keys.ts';
import { TABLES } from '../../local/create-tables.ts';
import { engineStream } from '../../local/engine-stream.ts';
import { localConfig } from '../../local/run.ts';
import type { TestRun } from '../http/run.ts';
import type { ToldEvent } from '../http/told-events.ts';

let tables = 0;

/** Somebody who tells what happened in a run, on another occasion: into a table of their own, where nothing is told yet. */
export async function newTeller({ platform, engineEndpoint }: TestRun): Promise<Teller> {
  tables += 1;
  const eventsTable = `riskpool-events-${String(tables)}`;
  const { journalTable, registerTable, guardTable } = platform.store;
  const store = openStore(
    { journalTable, registerTable, guardTable, eventsTable },
    localConfig(engineEndpoint),
  );
  const like = TABLES.find(({ TableName }) => TableName === platform.store.eventsTable);
  if (like === undefined) throw new Error('there is a table of events');
  await store.client.send(new CreateTableCommand({ ...like, TableName: eventsTable }));
  return { ...platform, store, pause: () => Promise.resolve(), log: () => undefined };
}

/** All records of both streams of a run, those of each in their order. */
export async function recordsOf({ platform, engineEndpoint }: TestRun): Promise<StreamRecord[]> {
  const records: StreamRecord[] = [];
  for (const table of ['journal', 'register'] as const) {
    const name = table === 'journal' ? platform.store.journalTable : platform.store.registerTable;
    const stream = engineStream(engineEndpoint, name);
    for (let cursor = await stream.start(); ;) {
      const page = await stream.read(cursor);
      if (page.records.length === 0) break;
      cursor = page.next;
      records.push(
        ...page.records.map(({ eventName, dynamodb: { Keys } }) => ({
          table,
          key: { PK: Keys['PK']?.S ?? '', SK: Keys['SK']?.S ?? '' },
          isNew: eventName === 'INSERT',
        })),
      );
    }
  }
  return records;
}

/** Tells records as Lambda has them told: what could not be told comes again, with all that follows it. */
export async function tellPatiently(
  teller: Teller,
  records: readonly StreamRecord[],
  triesMax = 500,
): Promise<number> {
  let left = records;
  for (let tries = 1; tries <= triesMax; tries += 1) {
    const failed = await tellRecords(teller, left, 'test');
    if (failed === null) return tries;
    left = left.slice(failed);
  }
  throw new Error('it could not be told, however often');
}

export async function feedOf(store: Store, feed: Feed): Promise<ToldEvent[]> {
  const events = await readFeed(store, feed, 0, 1_000);
  return events.map(({ json }) => JSON.parse(json) as ToldEvent);
}
