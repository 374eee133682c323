/**
 * Prints what the platform does on this machine, in one run on one engine. Figures of the same run compare with each
 * other and with nothing else; bare transactions of the same items are the yardstick.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BatchWriteCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { instantFromMillis } from '../../domain/calendar/instant.ts';
import { localDate } from '../../domain/calendar/local-date.ts';
import { appendEntry } from '../../domain/ledger/append-entry.ts';
import { headAfter } from '../../domain/ledger/entry.ts';
import { posting } from '../../domain/ledger/posting.ts';
import { fen } from '../../domain/money/fen.ts';
import { sha256 } from '../../functions/http/sha256.ts';
import { entryToItem } from '../../functions/store/entry-item.ts';
import { readHead } from '../../functions/store/journal.ts';
import { claim, creditCode, enterprise, loan } from '../builders/bodies.ts';
import { startTestRun, type TestRun } from '../http/run.ts';

const CLIENTS = 64;
const CLAIMS_ALONE = 200;
const CLAIMS_TOGETHER = 640;
const LATENCY_CLAIMS = 50;
const JOURNAL_LENGTHS = [100, 10_000, 100_000];
const BATCH = 25;
const WRITES_AT_ONCE = 16;

type TransactItems = NonNullable<TransactWriteCommandInput['TransactItems']>;

let exposures = 0;
let retried = 0;

async function exposureIds(run: TestRun, count: number): Promise<string[]> {
  const today = await run.api.day();
  const numbers = Array.from({ length: count }, () => (exposures += 1));
  return inParallel(numbers, CLIENTS, async (number) => {
    const firm = enterprise({ creditCode: creditCode(number) });
    const reply = await run.api.post('demo-bank', '/v1/exposures', loan(today, { enterprise: firm }));
    return reply.body.id as string;
  });
}

/** Submits a small claim, again while the pool is busy; the time it took to be accepted, in milliseconds. */
async function submit(run: TestRun, exposureId: string, today: string): Promise<number> {
  const started = performance.now();
  for (;;) {
    const body = claim(exposureId, today, { lossFen: 1_000 });
    const { status } = await run.api.post('demo-bank', '/v1/claims', body, { key: exposureId });
    if (status === 201) return performance.now() - started;
    if (status !== 503) throw new Error(`a claim was answered ${String(status)}`);
    retried += 1;
  }
}

async function inParallel<Task, Done>(
  tasks: readonly Task[],
  clients: number,
  work: (task: Task) => Promise<Done>,
) {
  const queue = [...tasks];
  const done: Done[] = [];
  const client = async () => {
    for (let task = queue.shift(); task !== undefined; task = queue.shift()) done.push(await work(task));
  };
  await Promise.all(Array.from({ length: clients }, client));
  return done;
}

async function perSecond<Task>(
  tasks: readonly Task[],
  clients: number,
  work: (task: Task) => Promise<unknown>,
) {
  const started = performance.now();
  await inParallel(tasks, clients, work);
  return Math.round((tasks.length / (performance.now() - started)) * 1_000);
}

function quantile(values: readonly number[], share: number): string {
  const sorted = [...values].sort((left, right) => left - right);
  return `${(sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1)} ms`;
}

/** Notes the items of the next transaction, to write ones just like them without any of the platform around. */
function captureTransaction(run: TestRun): { items: TransactItems | null } {
  const captured: { items: TransactItems | null } = { items: null };
  run.platform.store.client.middlewareStack.add(
    (next, context) => (args) => {
      const input = args.input as TransactWriteCommandInput;
      if (context.commandName === 'TransactWriteItemsCommand') captured.items ??= input.TransactItems ?? null;
      return next(args);
    },
    { step: 'initialize', priority: 'high' },
  );
  return captured;
}

/** The same items under keys of their own, so that nothing stands in their way. */
function bareTransaction(items: TransactItems, name: string): TransactWriteCommand {
  const TransactItems = items.map(({ Put, Update }) => {
    if (Put !== undefined) {
      const { TableName, Item } = Put;
      return { Put: { TableName, Item: { ...Item, PK: `BENCH#${name}` } } };
    }
    const { ConditionExpression, ...update } = { ...Update, Key: { PK: `BENCH#${name}`, SK: 'UPDATED' } };
    const values = { ...update.ExpressionAttributeValues };
    if (ConditionExpression !== undefined) {
      delete values[':seen'];
      delete values[':none'];
    }
    return {
      Update: { ...update, ExpressionAttributeValues: values } as NonNullable<
        TransactItems[number]['Update']
      >,
    };
  });
  return new TransactWriteCommand({ TransactItems });
}

/** Lengthens the journal with entries that are real in every respect but for how they were written. */
async function growJournal(run: TestRun, length: number): Promise<void> {
  const { store } = run.platform;
  let head = await readHead(store, 'compensation');
  const writes = new Set<Promise<unknown>>();
  while (head.seq < length) {
    const requests = [];
    for (let count = 0; count < BATCH && head.seq < length; count += 1) {
      const draft = {
        kind: 'earn-interest' as const,
        postings: [posting('interest', 'available', fen(1n))],
        ...{ actor: 'bench', requestId: 'bench', effectiveOn: localDate('2026-11-24') },
      };
      const appended = appendEntry(head, draft, instantFromMillis(Date.now()), sha256);
      if (!appended.ok) throw new Error('interest is always accepted');
      head = headAfter(appended.value);
      requests.push({ PutRequest: { Item: entryToItem(appended.value) } });
    }
    const write = store.client.send(
      new BatchWriteCommand({ RequestItems: { [store.journalTable]: requests } }),
    );
    writes.add(write);
    void write.finally(() => writes.delete(write));
    if (writes.size >= WRITES_AT_ONCE) await Promise.race(writes);
  }
  await Promise.all(writes);
}

async function benchThroughput(run: TestRun): Promise<void> {
  const today = await run.api.day();
  const captured = captureTransaction(run);
  const [first = '', ...alone] = await exposureIds(run, CLAIMS_ALONE + 1);
  captured.items = null;
  await submit(run, first, today);
  const items = captured.items as TransactItems | null;
  if (items === null) throw new Error('a claim is a transaction');
  const names = (count: number, kind: string) =>
    Array.from({ length: count }, (_, index) => `${kind}-${String(index)}`);
  const bare = (name: string) => run.platform.store.client.send(bareTransaction(items, name));
  const claimsAlone = await perSecond(alone, 1, (id) => submit(run, id, today));
  const bareAlone = await perSecond(names(CLAIMS_ALONE, 'alone'), 1, bare);
  const together = await exposureIds(run, CLAIMS_TOGETHER);
  const times: number[] = [];
  const claimsTogether = await perSecond(together, CLIENTS, async (id) =>
    times.push(await submit(run, id, today)),
  );
  const bareTogether = await perSecond(names(CLAIMS_TOGETHER, 'together'), CLIENTS, bare);
  console.log(
    `claims over HTTP, 1 client:     ${String(claimsAlone)} per second (bare transactions: ${String(bareAlone)})`,
  );
  console.log(
    `claims over HTTP, ${String(CLIENTS)} clients:   ${String(claimsTogether)} per second (bare transactions: ${String(bareTogether)})`,
  );
  console.log(
    `  their time to be accepted:    p50 ${quantile(times, 0.5)}, p99 ${quantile(times, 0.99)}; told to retry ${String(retried)} times`,
  );
}

async function benchLatency(run: TestRun): Promise<void> {
  for (const length of JOURNAL_LENGTHS) {
    await growJournal(run, length);
    const ids = await exposureIds(run, LATENCY_CLAIMS);
    const today = await run.api.day();
    const times: number[] = [];
    for (const id of ids) times.push(await submit(run, id, today));
    const { seq } = await readHead(run.platform.store, 'compensation');
    console.log(
      `a claim at ${String(seq).padStart(7)} entries:      p50 ${quantile(times, 0.5)}, p99 ${quantile(times, 0.99)}`,
    );
  }
}

/** From the command to the first healthy answer, on a fresh data folder. */
async function benchStart(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'riskpool-bench-'));
  const port = 20_000 + (process.pid % 20_000);
  const started = performance.now();
  const env = { ...process.env, PORT: String(port), DATA_DIR: dataDir };
  const child = spawn('npm', ['start'], { env, stdio: 'ignore', detached: true });
  const isHealthy = () =>
    fetch(`http://127.0.0.1:${String(port)}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isHealthy())) await new Promise((resume) => setTimeout(resume, 10));
  console.log(`npm start to /healthz:          ${(performance.now() - started).toFixed(0)} ms`);
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  rmSync(dataDir, { recursive: true, force: true });
}

console.log(`Node ${process.version}, ${String(cpus().length)} cores, embedded engine on disk\n`);
await benchStart();
const throughputRun = await startTestRun();
await benchThroughput(throughputRun);
await throughputRun.stop();
const latencyRun = await startTestRun();
await benchLatency(latencyRun);
await latencyRun.stop();
