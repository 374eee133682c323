import { afterAll, beforeAll, expect, test } from 'vitest';
import { bankruptcy, claim, enterprise, investment, loan } from '../builders/bodies.ts';
import { startTestRun, type TestRun } from '../http/run.ts';
import { countRequests, type Counted } from './count-requests.ts';

const WRITE_UNITS_MAX = 12;
const READS_MAX = 2;
const PAPERS = 5;

let run: TestRun;
let counter: { readonly take: () => Counted };

beforeAll(async () => {
  run = await startTestRun();
  counter = countRequests(run.platform.store);
});

afterAll(async () => {
  await run.stop();
});

function papers(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'overdue-notice',
    fileName: `逾期催收通知书及附件（第${String(index + 1)}份）.pdf`,
    sha256: String(index).repeat(64),
    bytes: 48_213,
  }));
}

function expectWithinBudget(name: string, counted: Counted): void {
  const { reads, readsTogether, transactions, writeUnits, indexWriteUnits } = counted;
  console.log(
    `${name}: ${String(reads)} reads, 1 transaction, ${String(writeUnits)} write units (+ ${String(indexWriteUnits)} in indexes)`,
  );
  expect(reads).toBeLessThanOrEqual(READS_MAX);
  expect(readsTogether).toBe(true);
  expect(transactions).toBe(1);
  expect(writeUnits).toBeLessThanOrEqual(WRITE_UNITS_MAX);
}

test('a bank’s claim stays within the budget', async () => {
  const today = await run.api.day();
  const filed = await run.api.post('demo-bank', '/v1/exposures', loan(today));
  const body = { ...claim(filed.body.id, today), evidence: papers(PAPERS) };
  await run.api.token('demo-bank');
  counter.take();
  expect((await run.api.post('demo-bank', '/v1/claims', body)).status).toBe(201);
  expectWithinBudget('a bank’s claim with five papers', counter.take());
});

test('a fund’s claim with both nested caps in play stays within the budget', async () => {
  const today = await run.api.day();
  const terms = investment(today, { enterprise: enterprise({ foundedOn: '2026-01-01' }) });
  const filed = await run.api.post('demo-fund', '/v1/exposures', terms);
  const body = { ...bankruptcy(filed.body.id, today, 500_000_000), evidence: papers(PAPERS) };
  counter.take();
  expect((await run.api.post('demo-fund', '/v1/claims', body)).status).toBe(201);
  expectWithinBudget('a fund’s claim with five papers', counter.take());
});
