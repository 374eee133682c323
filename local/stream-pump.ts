import { setTimeout as wait } from 'node:timers/promises';
import type { StreamRecord } from '../functions/event-telling/tell-record.ts';
import { tellRecords } from '../functions/event-telling/tell-records.ts';
import type { Teller } from '../functions/event-telling/teller.ts';
import { logFault } from '../functions/http/request-log.ts';
import { engineStream, type EngineRecord, type StreamCursor } from './engine-stream.ts';
import { readCursor, writeCursor } from './stream-cursor-item.ts';

/** Long enough for what is written in one go to be told in one go, and too short for anybody to wait for. */
const GATHERING_MS = 250;

/** Between two tries of what could not be told: twice as long each time, for as long as it cannot. */
const RETRY_FIRST_MS = 500;
const RETRY_LONGEST_MS = 60_000;

export type StreamPump = {
  /** Says that something was written. */
  readonly wake: () => void;
  /** Waits until all that was written before is told. */
  readonly drained: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

type Source = {
  readonly table: StreamRecord['table'];
  readonly name: string;
  readonly stream: ReturnType<typeof engineStream>;
};

/** Has the records of both streams told, as an event source mapping does in the cloud, and sleeps while nothing is written. */
export function startStreamPump(teller: Teller, endpoint: string, told: () => void): StreamPump {
  const { store } = teller;
  const sources: Source[] = (['journal', 'register'] as const).map((table) => {
    const name = table === 'journal' ? store.journalTable : store.registerTable;
    return { table, name, stream: engineStream(endpoint, name) };
  });
  const ending = new AbortController();
  let woken = Promise.withResolvers<unknown>();
  let waiting: (() => void)[] = [];

  const rest = (ms: number) => wait(ms, undefined, { signal: ending.signal }).catch(() => undefined);

  const run = async () => {
    let retryMs = RETRY_FIRST_MS;
    while (!ending.signal.aborted) {
      const asked = waiting;
      waiting = [];
      woken = Promise.withResolvers();
      const outcome = await pumpOnce(teller, sources);
      if (outcome === 'nothing-new') {
        for (const done of asked) done();
        await woken.promise;
        if (waiting.length === 0) await rest(GATHERING_MS);
        continue;
      }
      if (outcome === 'told') told();
      waiting.unshift(...asked);
      if (outcome === 'failed') await rest(retryMs);
      retryMs = outcome === 'failed' ? Math.min(RETRY_LONGEST_MS, retryMs * 2) : RETRY_FIRST_MS;
    }
    for (const done of waiting) done();
  };

  const running = run();
  const wake = () => {
    woken.resolve(null);
  };
  return {
    wake,
    drained: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        wake();
      }),
    stop: async () => {
      ending.abort();
      wake();
      await running;
    },
  };
}

type Round = 'told' | 'failed' | 'nothing-new';

/** A fault is told in the log, and what it kept from being told is tried again. */
async function pumpOnce(teller: Teller, sources: readonly Source[]): Promise<Round> {
  try {
    const rounds: Round[] = [];
    for (const source of sources) rounds.push(await pumpSource(teller, source));
    return (
      rounds.find((round) => round === 'failed') ?? rounds.find((round) => round === 'told') ?? 'nothing-new'
    );
  } catch (error) {
    logFault(teller.log, 'stream-pump', 'read streams', error);
    return 'failed';
  }
}

async function pumpSource(teller: Teller, { table, name, stream }: Source): Promise<Round> {
  const cursor = (await readCursor(teller.store, name)) ?? (await stream.start());
  const { records, next } = await stream.read(cursor);
  const failed = await tellRecords(
    teller,
    records.map((record) => recordOf(table, record)),
    'stream-pump',
  );
  const told = failed === null ? next : cursorBefore(cursor, records, failed);
  if (told.shard !== cursor.shard || told.sequence !== cursor.sequence)
    await writeCursor(teller.store, name, told);
  if (failed !== null) return 'failed';
  return records.length === 0 && next.shard === cursor.shard ? 'nothing-new' : 'told';
}

function cursorBefore(cursor: StreamCursor, records: readonly EngineRecord[], failed: number): StreamCursor {
  const sequence = records[failed - 1]?.dynamodb.SequenceNumber ?? cursor.sequence;
  return { ...cursor, sequence };
}

function recordOf(table: StreamRecord['table'], { eventName, dynamodb }: EngineRecord): StreamRecord {
  const { PK, SK } = dynamodb.Keys;
  return { table, key: { PK: PK?.S ?? '', SK: SK?.S ?? '' }, isNew: eventName === 'INSERT' };
}
