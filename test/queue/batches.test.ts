import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ClaimSubmission } from '../../domain/claims/claim-submission.ts';
import type { RowResult } from '../../domain/batches/row-result.ts';
import type { BatchId } from '../../domain/identifiers/ids.ts';
import type { WorkMessage } from '../../functions/http/work-queue.ts';
import { workMessages } from '../../functions/intake-worker/work-messages.ts';
import type { Worker } from '../../functions/intake-worker/worker.ts';
import { readBatch } from '../../functions/store/batch-item.ts';
import { readAllResults } from '../../functions/store/batch-results.ts';
import { claimRow, loanRow, type CsvRow } from '../builders/batch-files.ts';
import { creditCode } from '../builders/bodies.ts';
import { expectSoundJournal, wholeJournal } from '../http/journal.ts';
import {
  appropriateOn,
  registerOn,
  startBarePlatform,
  STANDING_DAY,
  type BarePlatform,
} from '../store/bare-platform.ts';
import { receivedBatch } from './received-batch.ts';

/** Of a loss of ¥10 the city bears ¥4. */
const PRINCIPAL = '10.00';
const SHARE_FEN = 400;
const ROOM_FOR = 1_500;

let bare: BarePlatform;
let bank: ClaimSubmission['institution'];
let sent: WorkMessage[] = [];
let contracts = 0;
const files = new Map<string, Uint8Array>();

beforeAll(async () => {
  bare = await startBarePlatform();
  bank = await registerOn(bare.platform, 'bank', 'bank');
  await appropriateOn(bare.platform, 'compensation', ROOM_FOR * SHARE_FEN);
});

afterAll(async () => {
  await bare.stop();
});

function workerWith(turnMs: number): Worker {
  const fileOf = (key: string) => files.get(key) ?? new Uint8Array();
  return {
    ...bare.platform,
    log: (_level, _event, fields) => {
      throw new Error(JSON.stringify(fields));
    },
    files: {
      put: () => Promise.reject(new Error('the worker puts no file')),
      get: (key) => Promise.resolve(fileOf(key)),
    },
    queue: {
      send: (message) => {
        sent.push(message);
        return Promise.resolve();
      },
    },
    turnMs,
  };
}

const patient = () => workerWith(60_000);

function loans(count: number): CsvRow[] {
  return Array.from({ length: count }, () => {
    contracts += 1;
    const own = { 合同编号: `JK-${String(contracts)}`, 统一社会信用代码: creditCode(contracts) };
    return loanRow(STANDING_DAY, { ...own, '贷款本金（元）': PRINCIPAL });
  });
}

function claimsOn(rows: readonly CsvRow[], overrides: CsvRow = {}): CsvRow[] {
  return rows.map((row) =>
    claimRow(row['合同编号'] ?? '', STANDING_DAY, { '损失金额（元）': PRINCIPAL, ...overrides }),
  );
}

async function work(id: BatchId, worker = patient()): Promise<void> {
  const body = JSON.stringify({ kind: 'batch', batchId: id, poolId: 'compensation' });
  expect(await workMessages([{ id: 'a delivery', body }], worker)).toEqual([]);
}

async function received(kind: 'exposures' | 'claims', rows: readonly CsvRow[]): Promise<BatchId> {
  return receivedBatch(bare.platform, files, bank, kind, rows);
}

async function worked(kind: 'exposures' | 'claims', rows: readonly CsvRow[]): Promise<RowResult[]> {
  const id = await received(kind, rows);
  await work(id);
  return readAllResults(bare.platform.store, id);
}

function outcomesOf(results: readonly RowResult[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { outcome } of results) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

async function countsOf(id: BatchId) {
  const batch = await readBatch(bare.platform.store, id);
  return batch === null ? null : { ...batch.counts, status: batch.status };
}

/** Hundreds of rows take their time on a busy machine. */
const PATIENT = { timeout: 120_000 };

test(
  'a batch whose turn is over is sent to be gone on with, as far as it came, until nothing is left',
  PATIENT,
  async () => {
    const id = await received('exposures', loans(1_100));
    const messages: unknown[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      sent = [];
      await work(id, workerWith(0));
      messages.push(sent);
    }
    const goOn = { kind: 'batch', batchId: id, poolId: 'compensation' };
    expect(messages).toEqual([[{ ...goOn, done: 500 }], [{ ...goOn, done: 1_000 }], []]);
    expect(await countsOf(id)).toMatchObject({ status: 'finished', done: 1_100, accepted: 1_100 });
  },
);

test('two workers on one batch post each row once, and count it once', PATIENT, async () => {
  const rows = loans(700);
  expect(outcomesOf(await worked('exposures', rows))).toEqual({ accepted: 700 });
  const id = await received('claims', claimsOn(rows));
  const before = (await wholeJournal(bare.platform.store, 'compensation')).length;
  await Promise.all([work(id), work(id)]);
  expect(await countsOf(id)).toMatchObject({ status: 'finished', done: 700, accepted: 700, repeated: 0 });
  const entries = await wholeJournal(bare.platform.store, 'compensation');
  expectSoundJournal('compensation', entries);
  expect(entries).toHaveLength(before + 700);
  expect(outcomesOf(await readAllResults(bare.platform.store, id))).toEqual({ accepted: 700 });
});

test('rows that cannot be read, that are refused, and that name nothing sink none of the others', async () => {
  const rows = loans(4);
  await worked('exposures', rows);
  const [first, second, third, fourth] = claimsOn(rows);
  if (first === undefined || second === undefined || third === undefined || fourth === undefined)
    throw new Error('four claims');
  const nobodys = claimRow('JK-nobody', STANDING_DAY);
  const tooMuch = { ...second, '损失金额（元）': '11.00' };
  const noDay = { ...third, 发生日期: '昨天' };
  const results = await worked('claims', [first, nobodys, tooMuch, noDay, fourth]);
  expect(results).toMatchObject([
    { row: 2, outcome: 'accepted' },
    { row: 3, outcome: 'refused', id: null, problem: 'exposure.not-found', refusals: [] },
    { row: 4, outcome: 'refused', problem: 'claim.refused', refusals: [{ code: 'loss.above-principal' }] },
    { row: 5, outcome: 'invalid', faults: [{ column: '发生日期' }] },
    { row: 6, outcome: 'accepted' },
  ]);
});

test('a row that stands twice in a file, or in a file sent before, is posted once', async () => {
  const [first, second] = loans(2);
  if (first === undefined || second === undefined) throw new Error('two loans');
  const results = await worked('exposures', [first, second, first]);
  expect(results.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted', 'repeated']);
  const again = await worked('exposures', [second, first]);
  expect(again.map(({ outcome }) => outcome)).toEqual(['repeated', 'repeated']);
  expect(again.map((result) => 'id' in result && result.id)).toEqual(
    [results[1], results[0]].map((result) => result !== undefined && 'id' in result && result.id),
  );
});

test('what was refused in an earlier file is decided anew in a later one, and what was taken is not', async () => {
  const poor = await startBarePlatform();
  const rich = bare;
  bare = poor;
  try {
    bank = await registerOn(poor.platform, 'bank', 'bank');
    await appropriateOn(poor.platform, 'compensation', 2 * SHARE_FEN);
    const rows = loans(3);
    await worked('exposures', rows);
    const claims = claimsOn(rows);
    expect(outcomesOf(await worked('claims', claims))).toEqual({ accepted: 2, refused: 1 });
    await appropriateOn(poor.platform, 'compensation', SHARE_FEN + 1);
    const again = await worked('claims', [...claims].reverse());
    expect(again.map(({ outcome }) => outcome)).toEqual(['accepted', 'repeated', 'repeated']);
  } finally {
    bare = rich;
    await poor.stop();
  }
});
