import { afterAll, beforeAll, expect, test } from 'vitest';
import { bankruptcy, claim, enterprise, investment, loan } from '../builders/bodies.ts';
import { fileLarge, idOf } from '../http/institution-steps.ts';
import { startTestRun, type TestRun } from '../http/run.ts';
import { countRequests, type Counted } from './count-requests.ts';

const WRITE_UNITS_MAX = 12;
const READS_MAX = 2;
const PAPERS = 5;
/** Filing and paying come once in an exposure’s life each; a filing is entered in seven registers. */
const FILING_UNITS_MAX = 20;
/** The registers, the pool's head, and the policies. */
const FILING_READS_MAX = 3;
const PAYMENT_UNITS_MAX = 20;

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

function expectWithinBudget(
  name: string,
  counted: Counted,
  unitsMax = WRITE_UNITS_MAX,
  readsMax = READS_MAX,
): void {
  const { reads, readsTogether, transactions, writeUnits, indexWriteUnits } = counted;
  console.log(
    `${name}: ${String(reads)} reads, 1 transaction, ${String(writeUnits)} write units (+ ${String(indexWriteUnits)} in indexes)`,
  );
  expect(reads).toBeLessThanOrEqual(readsMax);
  expect(readsTogether).toBe(true);
  expect(transactions).toBe(1);
  expect(writeUnits).toBeLessThanOrEqual(unitsMax);
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

test('a filing stays within its own budget, read in one round trip', async () => {
  const today = await run.api.day();
  await run.api.token('demo-bank');
  counter.take();
  expect((await run.api.post('demo-bank', '/v1/exposures', loan(today))).status).toBe(201);
  expectWithinBudget('a filing', counter.take(), FILING_UNITS_MAX, FILING_READS_MAX);
});

test('a payment that crosses both lines at once stays within its own budget', async () => {
  const { api } = run;
  for (let count = 0; count < 2; count += 1) await fileLarge(run, 2_000_000_000);
  const exposureId = await fileLarge(run, 1_500_000_000);
  const today = await api.day();
  const body = { ...claim(exposureId, today, { lossFen: 1_000_000_000 }), evidence: papers(PAPERS) };
  const path = `/v1/claims/${String((await api.post('demo-bank', '/v1/claims', body)).body.id)}`;
  await api.post('demo-reviewer', `${path}/review`);
  await api.post('demo-approver', `${path}/approve`);
  await api.token('demo-cashier');
  counter.take();
  const paid = await api.post('demo-cashier', `${path}/pay`, { paidOn: today, paymentRef: 'PAY-1' });
  expect(paid.status).toBe(200);
  const { transactions, writeUnits } = counter.take();
  console.log(`a payment that warns and suspends: 1 transaction, ${String(writeUnits)} write units`);
  expect(transactions).toBe(1);
  expect(writeUnits).toBeLessThanOrEqual(PAYMENT_UNITS_MAX);
  const { body: bank } = await api.get('demo-manager', `/v1/institutions/${idOf('demo-bank')}`);
  expect(
    bank.facts
      .slice(0, 2)
      .map(({ kind }: { kind: string }) => kind)
      .sort(),
  ).toEqual(['suspended', 'warned']);
});
