import { afterAll, beforeAll, expect, test } from 'vitest';
import { claim, creditCode, enterprise, loan } from '../builders/bodies.ts';
import { startTestRun, type TestRun } from '../http/run.ts';
import { injectFaults, type FaultPlan } from './fault-injection.ts';

/** More than the SDK's own tries of one request, so that the fault comes through to the caller. */
const PAST_RETRIES = 3;

let run: TestRun;
let faults: FaultPlan;
let exposures = 0;

beforeAll(async () => {
  run = await startTestRun();
  faults = injectFaults(run.platform.store, 'TransactWriteItemsCommand');
});

afterAll(async () => {
  await run.stop();
});

async function newClaim() {
  const today = await run.api.day();
  exposures += 1;
  const terms = loan(today, {
    contractNo: `JK-${String(exposures)}`,
    enterprise: enterprise({ creditCode: creditCode(exposures) }),
  });
  const filed = await run.api.post('demo-bank', '/v1/exposures', terms);
  return claim(filed.body.id, today, { lossFen: 100_000 });
}

async function seq(): Promise<number> {
  return (await run.api.get('demo-manager', '/v1/pools/compensation')).body.seq;
}

test('answers the retry of a claim whose commit timed out as the first would have been answered', async () => {
  const body = await newClaim();
  const before = await seq();
  faults.failNext('timeout-after-commit', PAST_RETRIES);
  const first = await run.api.post('demo-bank', '/v1/claims', body, { key: 'after-commit' });
  expect(first.status).toBe(503);
  expect(first.body.code).toBe('platform.unavailable');
  const retry = await run.api.post('demo-bank', '/v1/claims', body, { key: 'after-commit' });
  expect(retry.status).toBe(201);
  expect(retry.headers.get('idempotency-replayed')).toBe('true');
  expect(retry.body).toMatchObject({ status: 'submitted', entry: { pool: 'compensation', seq: before + 1 } });
  expect(await seq()).toBe(before + 1);
});

test('never tells the caller of a timeout after commit that the SDK’s own retry got over', async () => {
  const body = await newClaim();
  const before = await seq();
  faults.failNext('timeout-after-commit');
  const reply = await run.api.post('demo-bank', '/v1/claims', body, { key: 'one-timeout' });
  expect(reply.status).toBe(201);
  expect(await seq()).toBe(before + 1);
});

test('leaves nothing behind of a claim that timed out before its commit', async () => {
  const body = await newClaim();
  const before = await seq();
  faults.failNext('timeout-before-commit', PAST_RETRIES);
  const first = await run.api.post('demo-bank', '/v1/claims', body, { key: 'before-commit' });
  expect(first.status).toBe(503);
  expect(await seq()).toBe(before);
  const exposure = await run.api.get('demo-bank', `/v1/exposures/${body.exposureId}`);
  expect(exposure.body).toMatchObject({ claimedFen: 0, openClaimId: null });
  const retry = await run.api.post('demo-bank', '/v1/claims', body, { key: 'before-commit' });
  expect(retry.status).toBe(201);
  expect(retry.headers.get('idempotency-replayed')).toBeNull();
});

test.each([
  ['review', 'demo-reviewer', {}],
  ['approve', 'demo-approver', {}],
] as const)(
  'answers the retry of a %s that timed out after its commit as the first',
  async (action, client, step) => {
    const submitted = await run.api.post('demo-bank', '/v1/claims', await newClaim());
    const path = `/v1/claims/${submitted.body.id}`;
    if (action === 'approve') await run.api.post('demo-reviewer', `${path}/review`, {});
    faults.failNext('timeout-after-commit', PAST_RETRIES);
    const key = `step-${action}`;
    expect((await run.api.post(client, `${path}/${action}`, step, { key })).status).toBe(503);
    const before = await seq();
    const retry = await run.api.post(client, `${path}/${action}`, step, { key });
    expect(retry.status).toBe(200);
    expect(retry.headers.get('idempotency-replayed')).toBe('true');
    expect(await seq()).toBe(before);
  },
);

test('appropriates once when the appropriation timed out after its commit', async () => {
  const body = { amountFen: 100, effectiveOn: await run.api.day(), documentNo: '徐财〔2026〕1号' };
  const before = await seq();
  faults.failNext('timeout-after-commit', PAST_RETRIES);
  const first = await run.api.post('demo-manager', '/v1/pools/compensation/appropriations', body, {
    key: 'a-1',
  });
  expect(first.status).toBe(503);
  const retry = await run.api.post('demo-manager', '/v1/pools/compensation/appropriations', body, {
    key: 'a-1',
  });
  expect(retry.status).toBe(201);
  expect(retry.body.seq).toBe(before + 1);
  expect(await seq()).toBe(before + 1);
  expect(faults.injected()).toBeGreaterThan(0);
});
