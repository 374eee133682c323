import { afterAll, beforeAll, expect, test } from 'vitest';
import { bankruptcy, claim, enterprise, investment, loan } from '../builders/bodies.ts';
import { expectSoundJournal, wholeJournal } from './journal.ts';
import { startTestRun, type TestRun } from './run.ts';

let run: TestRun;

beforeAll(async () => {
  run = await startTestRun();
});

afterAll(async () => {
  await run.stop();
});

async function take(id: string, client: string, action: string, body: unknown = {}) {
  const reply = await run.api.post(client, `/v1/claims/${id}/${action}`, body);
  expect(reply.status, JSON.stringify(reply.body)).toBe(200);
  return reply.body;
}

async function payOut(id: string) {
  await take(id, 'demo-reviewer', 'review', { reason: '材料齐全' });
  await take(id, 'demo-approver', 'approve');
  return take(id, 'demo-cashier', 'pay', { paidOn: await run.api.day(), paymentRef: 'PAY-1' });
}

test('starts with the pools as the seed document fills them', async () => {
  const { body } = await run.api.get('demo-manager', '/v1/pools');
  expect(body.data).toMatchObject([
    { id: 'guidance', capFen: 5_000_000_000, headroomFen: 5_000_000_000, seq: 1 },
    { id: 'compensation', capFen: 2_000_000_000, headroomFen: 2_000_000_000, seq: 2 },
  ]);
});

test('takes a bank’s loan from filing to a paid claim', async () => {
  const { api } = run;
  const startedOn = await api.day();
  const filed = await api.post('demo-bank', '/v1/exposures', loan(startedOn));
  expect(filed.status, JSON.stringify(filed.body)).toBe(201);
  expect(filed.body).toMatchObject({
    status: 'filed',
    pool: 'compensation',
    policyVersion: 'compensation@2016-02-18',
  });
  await api.moveClock(100);
  const body = claim(filed.body.id, await api.day(-1));
  const quoted = await api.post('demo-bank', '/v1/claims/quote', body);
  const submitted = await api.post('demo-bank', '/v1/claims', body);
  expect(submitted.status).toBe(201);
  expect(submitted.body).toMatchObject({
    status: 'submitted',
    requestedFen: 280_000_000,
    reservedFen: 112_000_000,
  });
  expect(submitted.body.decision).toEqual(quoted.body.decision);
  expect(submitted.body.decision.split).toEqual([
    { payer: 'province', amountFen: 112_000_000 },
    { payer: 'city', amountFen: 112_000_000 },
    { payer: 'claimant', amountFen: 56_000_000 },
  ]);
  const reserved = await api.get('demo-manager', '/v1/pools/compensation');
  expect(reserved.body).toMatchObject({
    headroomFen: 1_888_000_000,
    reservedFen: 112_000_000,
    custodyFen: 2_000_000_000,
  });
  const paid = await payOut(submitted.body.id);
  expect(paid).toMatchObject({ status: 'paid', paidFen: 112_000_000, reservedFen: 0 });
  const after = await api.get('demo-manager', '/v1/pools/compensation');
  expect(after.body).toMatchObject({
    headroomFen: 1_888_000_000,
    paidFen: 112_000_000,
    custodyFen: 1_888_000_000,
  });
  const timeline = await api.get('demo-bank', `/v1/claims/${submitted.body.id}/timeline`);
  expect(timeline.body.data.map((step: { action: string }) => step.action)).toEqual([
    'submit',
    'review',
    'approve',
    'pay',
  ]);
});

test('takes a fund’s investment through to paid, the cap per enterprise binding', async () => {
  const { api } = run;
  const terms = investment(await api.day(), {
    principalFen: 1_500_000_000,
    enterprise: enterprise({ foundedOn: '2026-01-01' }),
  });
  const filed = await api.post('demo-fund', '/v1/exposures', terms);
  expect(filed.body).toMatchObject({ status: 'filed', pool: 'guidance', tier: 'seed' });
  const submitted = await api.post(
    'demo-fund',
    '/v1/claims',
    bankruptcy(filed.body.id, await api.day(), 1_500_000_000),
  );
  expect(submitted.body).toMatchObject({ status: 'submitted', reservedFen: 200_000_000 });
  expect(submitted.body.decision).toMatchObject({
    bindingCap: 'cap-per-enterprise',
    split: [
      { payer: 'province', amountFen: 300_000_000 },
      { payer: 'city', amountFen: 200_000_000 },
      { payer: 'claimant', amountFen: 1_000_000_000 },
    ],
  });
  expect(await payOut(submitted.body.id)).toMatchObject({ status: 'paid', paidFen: 200_000_000 });
});

test('gives everything back when a claim is withdrawn, rejected, or approved for less', async () => {
  const { api } = run;
  const filed = await api.post('demo-bank', '/v1/exposures', loan(await api.day(), { contractNo: 'JK-2' }));
  const before = (await api.get('demo-manager', '/v1/pools/compensation')).body.headroomFen as number;
  const body = claim(filed.body.id, await api.day(), { lossFen: 250_000_000 });
  const first = await api.post('demo-bank', '/v1/claims', body);
  await take(first.body.id, 'demo-reviewer', 'return', { reason: '缺少催收记录' });
  await take(first.body.id, 'demo-bank', 'resubmit', { evidence: body.evidence });
  expect(await take(first.body.id, 'demo-bank', 'withdraw')).toMatchObject({
    status: 'withdrawn',
    reservedFen: 0,
  });
  const second = await api.post('demo-bank', '/v1/claims', body);
  await take(second.body.id, 'demo-reviewer', 'review');
  await take(second.body.id, 'demo-approver', 'reject', { reason: '不符合条件' });
  const third = await api.post('demo-bank', '/v1/claims', body);
  await take(third.body.id, 'demo-reviewer', 'review');
  await take(third.body.id, 'demo-approver', 'approve', { amountFen: 60_000_000, reason: '部分材料不足' });
  const after = await api.get('demo-manager', '/v1/pools/compensation');
  expect(after.body).toMatchObject({
    headroomFen: before - 60_000_000,
    reservedFen: 0,
    payableFen: 60_000_000,
  });
});

test('keeps both journals sound from the first entry to the last', async () => {
  for (const poolId of ['guidance', 'compensation'] as const) {
    expectSoundJournal(poolId, await wholeJournal(run.platform.store, poolId));
  }
});
