import { afterAll, beforeAll, expect, test } from 'vitest';
import { claim } from '../builders/bodies.ts';
import { fileLarge, idOf, largeLoan, payLoss, refusalCodes } from './institution-steps.ts';
import { expectProblemReply } from './problem.ts';
import { startTestRun, type TestRun } from './run.ts';

/** ¥20,000,000, the most that a firm may borrow; three of them are ¥60,000,000, of which 3 % and 5 % are even. */
const LARGE_FEN = 2_000_000_000;

let run: TestRun;
let exposures: string[];
const path = `/v1/institutions/${idOf('demo-bank')}`;

beforeAll(async () => {
  run = await startTestRun();
  exposures = [];
  for (let count = 0; count < 3; count += 1) exposures.push(await fileLarge(run, LARGE_FEN));
});

afterAll(async () => {
  await run.stop();
});

async function standing() {
  return (await run.api.get('demo-manager', path)).body.standing;
}

async function facts(): Promise<{ kind: string }[]> {
  return (await run.api.get('demo-manager', path)).body.facts;
}

async function file(client = 'demo-bank') {
  return run.api.post(client, '/v1/exposures', largeLoan(await run.api.day(), 100_000));
}

// These run in order: each goes on from the losses before it.

test('below the warning line nothing is recorded', async () => {
  await payLoss(run, exposures[0] ?? '', 449_999_997);
  expect(await standing()).toMatchObject({ compensatedFen: 179_999_998, ratioBp: 299, warnedAt: null });
  expect((await facts()).map(({ kind }) => kind)).toEqual(['agreed']);
});

test('the fen that reaches the warning line records it once, with its figures, and bars nothing', async () => {
  const paid = await payLoss(run, exposures[0] ?? '', 5);
  expect(await standing()).toMatchObject({ compensatedFen: 180_000_000, ratioBp: 300, suspension: null });
  expect((await facts())[0]).toMatchObject({
    ...{ kind: 'warned', compensatedFen: 180_000_000, filedFen: 6_000_000_000, lineBp: 300 },
    ...{ policyVersion: 'compensation@2016-02-18', entrySeq: paid.body.entry.seq, actor: 'demo-cashier' },
  });
  await payLoss(run, exposures[1] ?? '', 300_000_000);
  expect(await standing()).toMatchObject({ compensatedFen: 300_000_000, ratioBp: 500, suspension: null });
  expect((await facts()).map(({ kind }) => kind)).toEqual(['warned', 'agreed']);
});

test('one fen above the stop-line suspends the institution for new exposures, and nobody else', async () => {
  const paid = await payLoss(run, exposures[1] ?? '', 3);
  const figures = { compensatedFen: 300_000_001, filedFen: 6_000_000_000 };
  expect((await standing()).suspension).toMatchObject({
    ...{ ...figures, lineBp: 500, entrySeq: paid.body.entry.seq },
    policyVersion: 'compensation@2016-02-18',
  });
  const refused = await file();
  expectProblemReply(refused, 422, 'exposure.ineligible');
  expect(refused.body.refusals).toMatchObject([
    { code: 'institution.suspended', ...figures, stopAboveBp: 500, basis: 'analogue' },
  ]);
  expect((await file('demo-bank-2')).status).toBe(201);
});

test('what it has on file can still be claimed, and more losses do not suspend it twice', async () => {
  await payLoss(run, exposures[2] ?? '', 300);
  expect((await facts()).map(({ kind }) => kind)).toEqual(['suspended', 'warned', 'agreed']);
});

test('a manager lets it file again, with a reason, once', async () => {
  const resume = (client: string, key: string) =>
    run.api.post(client, `${path}/resume`, { reason: '已完成整改' }, { key });
  const first = await resume('demo-manager', 'resume-1');
  expect(first.status).toBe(201);
  expect(first.body).toMatchObject({ kind: 'resumed', reason: '已完成整改', compensatedFen: 300_000_121 });
  expect((await file()).status).toBe(201);
  const again = await resume('demo-manager', 'resume-1');
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  expect(again.body).toEqual(first.body);
  expectProblemReply(await resume('demo-manager-2', 'resume-2'), 409, 'institution.not-suspended');
  expect(await standing()).toMatchObject({ suspension: null });
});

test('a refused filing is answered the same after the institution may file again', async () => {
  // Above the line still, by a ratio that has fallen a little; one that rises again suspends.
  await payLoss(run, exposures[2] ?? '', 100_000);
  expect((await standing()).suspension).not.toBeNull();
  const body = largeLoan(await run.api.day(), 100_000);
  const first = await run.api.post('demo-bank', '/v1/exposures', body, { key: 'while-suspended' });
  expect(refusalCodes(first)).toEqual(['institution.suspended']);
  await run.api.post('demo-manager', `${path}/resume`, { reason: '再次整改' });
  const again = await run.api.post('demo-bank', '/v1/exposures', body, { key: 'while-suspended' });
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  expect(again.body.refusals).toEqual(first.body.refusals);
  expect((await file()).status).toBe(201);
});

test('payments at once each count once', async () => {
  const { api } = run;
  const today = await api.day();
  const before = (await standing()).compensatedFen as number;
  const ids: string[] = [];
  for (let count = 0; count < 6; count += 1) {
    const exposureId = await fileLarge(run, 1_000_000);
    const submitted = await api.post(
      'demo-bank',
      '/v1/claims',
      claim(exposureId, today, { lossFen: 1_000_000 }),
    );
    const claimPath = `/v1/claims/${String(submitted.body.id)}`;
    await api.post('demo-reviewer', `${claimPath}/review`);
    await api.post('demo-approver', `${claimPath}/approve`);
    ids.push(claimPath);
  }
  const replies = await Promise.all(
    ids.map(async (claimPath) => {
      const body = { paidOn: today, paymentRef: 'PAY-2' };
      for (;;) {
        const reply = await api.post('demo-cashier', `${claimPath}/pay`, body, { key: claimPath });
        if (reply.status !== 503) return reply;
      }
    }),
  );
  for (const { status } of replies) expect(status).toBe(200);
  expect((await standing()).compensatedFen).toBe(before + 6 * 400_000);
});

test('what is clawed back, and what is reversed, comes off again and lifts no suspension', async () => {
  const { api } = run;
  const paid = await payLoss(run, exposures[2] ?? '', 10_000_000);
  const before = await standing();
  expect(before.suspension).not.toBeNull();
  const claimPath = `/v1/claims/${String(paid.body.id)}`;
  await api.post('demo-approver', `${claimPath}/clawbacks`, { amountFen: 1_000_000, reason: '重复申报' });
  const collection = { receivedOn: await api.day(), reference: 'BACK-1' };
  const collected = await api.post('demo-cashier', `${claimPath}/clawbacks/collect`, collection);
  expect(collected.status, JSON.stringify(collected.body)).toBe(200);
  expect((await standing()).compensatedFen).toBe(before.compensatedFen - 1_000_000);
  const reverse = async (seq: number) => {
    const path = '/v1/pools/compensation/reversals';
    const ordered = await api.post('demo-approver', path, { seq, reason: '记错账户' });
    expect(ordered.status, JSON.stringify(ordered.body)).toBe(201);
    const executed = await api.post('demo-cashier', `${path}/execute`, { seq });
    expect(executed.status, JSON.stringify(executed.body)).toBe(200);
  };
  await reverse(collected.body.entry.seq);
  expect(await standing()).toEqual(before);
  await api.post('demo-approver', `${claimPath}/clawbacks/cancel`, { reason: '查无此事' });
  await reverse(paid.body.entry.seq);
  const after = await standing();
  expect(after.compensatedFen).toBe(before.compensatedFen - 4_000_000);
  expect(after.suspension).toEqual(before.suspension);
});
