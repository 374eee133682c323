/** An export that is cancelled, killed or fails while it is written, on a journal of several segments. */
import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ExportId } from '../../domain/identifiers/ids.ts';
import { runExports, type ExportRunner } from '../../functions/export-writer/run-exports.ts';
import { packExports } from '../../functions/exports/operations.ts';
import type { PackSigner } from '../../functions/exports/pack-signer.ts';
import { toGatewayAnswer } from '../../functions/http/answer.ts';
import type { OperationName } from '../../functions/http/operations.ts';
import { readExport, type Export } from '../../functions/store/export-item.ts';
import { startLocalRun, type LocalRun } from '../../local/run.ts';
import { importJournal, longJournal } from '../bench/long-journal.ts';
import { keyIdOf, publishedKeys } from '../verifier/draft.ts';
import { memoryStorage, type MemoryStorage } from './memory-storage.ts';
import { verdictOn } from './pack-desk.ts';

const ENTRIES = 90;
const PER_MONTH = 1_000;
const SEGMENT_ENTRIES = 40;
const KEY = generateKeyPairSync('ed25519');
const SIGNER: PackSigner = {
  sign: (message) =>
    Promise.resolve({
      keyId: keyIdOf(KEY),
      signature: sign(null, message, KEY.privateKey).toString('base64'),
    }),
  history: () => Promise.resolve([]),
};

const dataDir = mkdtempSync(join(tmpdir(), 'riskpool-interrupted-'));
let run: LocalRun;
let keys = 0;
/** What is said before each file or segment is written. */
let before: (path: string) => Promise<void>;
let storage: MemoryStorage;

beforeAll(async () => {
  importJournal(dataDir, longJournal(ENTRIES, PER_MONTH));
  run = await startLocalRun({ port: 0, dataDir, endpoint: null });
}, 60_000);

afterAll(async () => {
  await run.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

beforeEach(() => {
  before = () => Promise.resolve();
  storage = memoryStorage((path) => before(path));
});

/** As the functions do it, but that nobody in this process is told to begin. */
async function ask(operation: OperationName, id: string, json: unknown = {}) {
  keys += 1;
  const caller = { clientId: 'auditor', person: 'auditor', role: 'auditor', institutionId: null } as const;
  const request = { requestId: 'r', operation, caller, idempotencyKey: String(keys), id, query: {}, json };
  const links = { linkTo: () => Promise.resolve('') };
  const handlers = packExports({ links, signer: SIGNER, wake: () => undefined });
  const handle = handlers[operation as 'startExport'];
  const { statusCode, body = '' } = toGatewayAnswer(await handle(request, run.platform), 'en', 'r');
  return { status: statusCode, body: JSON.parse(body) };
}

async function started(): Promise<ExportId> {
  const json = { pool: 'compensation', formats: ['csv', 'pdf', 'beancount', 'hledger'], language: 'en' };
  const range = { firstSeq: 1, lastSeq: ENTRIES };
  return (await ask('startExport', '', { ...json, range })).body.id;
}

function runner(overrides: Partial<ExportRunner> = {}): ExportRunner {
  return {
    platform: run.platform,
    storage,
    signer: SIGNER,
    isAlone: true,
    atOnce: 2,
    segmentEntries: SEGMENT_ENTRIES,
    ...overrides,
  };
}

async function stored(id: ExportId): Promise<Export> {
  const found = await readExport(run.platform.store, id);
  if (found === null) throw new Error(`there is an export ${id}`);
  return found;
}

function packOf(id: ExportId) {
  const start = `packs/${id}/`;
  const files = [...storage.files].filter(([path]) => path.startsWith(start));
  return new Map(files.map(([path, bytes]) => [path.slice(start.length), bytes]));
}

async function expectDone(id: ExportId): Promise<void> {
  expect((await stored(id)).status).toBe('done');
  expect(await verdictOn(packOf(id), publishedKeys(KEY))).toMatchObject({ passed: true });
  expect([...storage.files.keys()].filter((path) => path.startsWith('work/'))).toEqual([]);
}

test('goes on from the last segment after it was killed, and is the same to the byte', async () => {
  const whole = await started();
  await runExports(runner());
  await expectDone(whole);
  const killed = await started();
  const power = Promise.withResolvers<undefined>();
  before = async (path) => {
    if (!path.startsWith(`work/${killed}/2/`)) return;
    power.resolve(undefined);
    await new Promise(() => undefined);
  };
  void runExports(runner());
  await power.promise;
  expect((await stored(killed)).checkpoint).toMatchObject({ segments: 2, seq: 80 });
  const written: string[] = [];
  before = (path) => {
    written.push(path);
    return Promise.resolve();
  };
  await runExports(runner());
  await expectDone(killed);
  expect(written.filter((path) => /^work\/\w+\/[01]\//.test(path))).toEqual([]);
  expect([...packOf(killed).values()]).toEqual([...packOf(whole).values()]);
});

test('goes on from the last file that was put together', async () => {
  const id = await started();
  const leavingOff = new AbortController();
  before = (path) => {
    if (path === `packs/${id}/entries.csv`) leavingOff.abort();
    return Promise.resolve();
  };
  await runExports(runner({ signal: leavingOff.signal }));
  expect((await stored(id)).checkpoint?.files).toHaveLength(5);
  const written: string[] = [];
  before = (path) => {
    written.push(path);
    return Promise.resolve();
  };
  await runExports(runner());
  await expectDone(id);
  expect(written[0]).toBe(`packs/${id}/claims.csv`);
});

test('is left to whoever has it, for as long as they renew their hold on it', async () => {
  const id = await started();
  const reached = Promise.withResolvers<undefined>();
  const go = Promise.withResolvers<undefined>();
  before = async (path) => {
    if (path !== `work/${id}/1/entries.jsonl`) return;
    reached.resolve(undefined);
    await go.promise;
  };
  const first = runExports(runner({ isAlone: false }));
  await reached.promise;
  expect(await runExports(runner({ isAlone: false }))).toBe(true);
  expect((await stored(id)).status).toBe('running');
  go.resolve(undefined);
  await first;
  await expectDone(id);
});

test('is written no further once it is cancelled, leaves nothing, and can be had again', async () => {
  const id = await started();
  const reached = Promise.withResolvers<undefined>();
  const go = Promise.withResolvers<undefined>();
  before = async (path) => {
    if (path !== `work/${id}/1/entries.jsonl`) return;
    reached.resolve(undefined);
    await go.promise;
  };
  const writing = runExports(runner());
  await reached.promise;
  expect((await ask('cancelExport', id)).body).toMatchObject({ id, status: 'cancelled' });
  go.resolve(undefined);
  await writing;
  expect(await stored(id)).toMatchObject({ status: 'cancelled', result: null });
  await runExports(runner());
  expect([...storage.files.keys()]).toEqual([]);
  expect(await stored(id)).toMatchObject({ status: 'cancelled', isKept: false });
  expect((await ask('cancelExport', id)).body).toMatchObject({
    ...{ code: 'export.wrong-state', exportStatus: 'cancelled', allowedFrom: ['queued', 'running'] },
  });
  expect((await ask('retryExport', id)).body).toMatchObject({ status: 'queued' });
  await runExports(runner());
  await expectDone(id);
});

test('is tried again after a fault, and fails when nothing helps', async () => {
  const id = await started();
  let faults = 2;
  before = () => {
    faults -= 1;
    return faults < 0 ? Promise.resolve() : Promise.reject(new Error('the disk is full'));
  };
  expect(await runExports(runner())).toBe(true);
  expect(await runExports(runner())).toBe(true);
  expect(await runExports(runner())).toBe(false);
  await expectDone(id);
  const hopeless = await started();
  before = () => Promise.reject(new Error('the disk is full'));
  for (let tries = 0; tries < 6; tries += 1) await runExports(runner());
  expect((await stored(hopeless)).status).toBe('failed');
  before = () => Promise.resolve();
  expect((await ask('retryExport', hopeless)).status).toBe(200);
  await runExports(runner());
  await expectDone(hopeless);
});
