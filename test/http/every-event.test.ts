/** Every kind of event is brought about over HTTP, and told to whom it concerns. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EVENT_TYPES } from '../../events/event-types.ts';
import { claimRow, csvFile } from '../builders/batch-files.ts';
import { claim } from '../builders/bodies.ts';
import { finishedBatch } from './finished-batch.ts';
import { fileLarge, idOf, payLoss } from './institution-steps.ts';
import { policyDesk } from './policy-desk.ts';
import { approve, paidLoan, submittedLoan } from './paid-claim.ts';
import { reversalCalls } from './reversal-calls.ts';
import { startTestRun, type TestRun } from './run.ts';
import { toldTo, typesOf, type ToldEvent } from './told-events.ts';

const LARGE_FEN = 2_000_000_000;

let run: TestRun;
let offices: ToldEvent[];
let banks: ToldEvent[];
let policyVersion: string;
let reversedPayment: number;

const { order, execute, act, entrySeqOf } = reversalCalls(() => run);
const desk = policyDesk(() => run);

async function submit(exposureId: string, lossFen: number) {
  return run.api.post('demo-bank', '/v1/claims', claim(exposureId, await run.api.day(), { lossFen }));
}

async function afterPayment() {
  const id = await paidLoan(run);
  const receivedOn = await run.api.day();
  const recovery = { receivedFen: 1_000_000, costsFen: 100_000, receivedOn, reference: 'R-1' };
  await act('demo-bank', id, 'recoveries', recovery);
  await act('demo-approver', id, 'clawbacks', { amountFen: 5, reason: '材料不实' });
  await act('demo-cashier', id, 'clawbacks/collect', { receivedOn, reference: 'B-1' });
  const other = await paidLoan(run);
  reversedPayment = await entrySeqOf(other);
  expect((await order(reversedPayment)).status).toBe(201);
  expect((await execute(reversedPayment)).status).toBe(200);
}

async function beforePayment() {
  const returned = await submittedLoan(run);
  await act('demo-reviewer', returned.id, 'return', { reason: '补材料' });
  await act('demo-bank', returned.id, 'resubmit');
  await act('demo-bank', returned.id, 'withdraw');
  const rejected = await submittedLoan(run);
  await act('demo-reviewer', rejected.id, 'review');
  await act('demo-approver', rejected.id, 'reject', { reason: '不符合条件' });
}

/** Three large loans: what is paid on them passes both lines, and what is claimed on them then, the pool. */
async function overTheLinesAndTheHeadroom() {
  const first = await fileLarge(run, LARGE_FEN);
  const second = await fileLarge(run, LARGE_FEN);
  const third = await fileLarge(run, LARGE_FEN);
  await payLoss(run, first, 480_000_000);
  await payLoss(run, second, 400_000_000);
  const path = `/v1/institutions/${idOf('demo-bank')}/resume`;
  expect((await run.api.post('demo-manager', path, { reason: '已整改' })).status).toBe(201);
  expect((await submit(third, LARGE_FEN)).status).toBe(201);
  expect((await submit(first, 1_520_000_000)).status).toBe(422);
  const { headroomFen } = (await run.api.get('demo-manager', '/v1/pools/compensation')).body;
  // Two fifths of a loss are the city's, floored.
  const rest = await submit(second, Math.ceil((headroomFen * 5) / 2));
  expect(rest.status, JSON.stringify(rest.body)).toBe(201);
}

/** A file with a claim on a loan that nobody filed. */
async function batchOfNothing() {
  const file = csvFile([claimRow('JK-0', await run.api.day())]);
  await finishedBatch(run, 'demo-bank', '/v1/claim-batches', file);
}

beforeAll(async () => {
  run = await startTestRun();
  await afterPayment();
  await beforePayment();
  const { id } = await submittedLoan(run);
  await approve(run, id);
  await overTheLinesAndTheHeadroom();
  await batchOfNothing();
  policyVersion = (await desk.confirmedVersion(await desk.untouchedDay())).id;
  offices = await toldTo(run, 'demo-manager');
  banks = await toldTo(run, 'demo-bank');
});

afterAll(async () => {
  await run.stop();
});

test.each(EVENT_TYPES.map(({ name }) => name))('%s is told to the offices when it happens', (name) => {
  expect(typesOf(offices)).toContain(name);
});

test('the institution is told of all that is its own, of its pool’s policy, and of no pool’s money', () => {
  const ofPools = EVENT_TYPES.map(({ name }) => name).filter((name) => name.startsWith('pool.'));
  const expected = EVENT_TYPES.map(({ name }) => name).filter((name) => !ofPools.includes(name));
  expect([...new Set(typesOf(banks))].sort()).toEqual(expected.sort());
});

function only(type: string): ToldEvent {
  const [found, ...others] = offices.filter((event) => event.type === type);
  if (found === undefined || others.length > 0) throw new Error(`${type} is not told exactly once`);
  return found;
}

test('a finished batch says what its rows came to', () => {
  expect(only('batch.finished').data).toMatchObject({
    ...{ kind: 'claims', rows: 1, accepted: 0, repeated: 0, refused: 1, invalid: 0 },
  });
});

test('a recovery says who got how much of it', () => {
  expect(only('recovery.recorded').data.shares).toEqual([
    { payer: 'province', amountFen: 360_000 },
    { payer: 'city', amountFen: 360_000 },
    { payer: 'claimant', amountFen: 180_000 },
  ]);
});

test('a clawback says how much came back', () => {
  expect(only('clawback.collected').data).toMatchObject({ amountFen: 5, reference: 'B-1' });
});

test('a reversal names the entry that it turns round, and the state that the claim is in again', () => {
  expect(only('entry.reversed').data).toMatchObject({
    ...{ claimStatus: 'approved', reversedSeq: reversedPayment, reason: '记错账户' },
  });
});

test('low headroom is told once on the way down, with the figures of the entry that brought it about', () => {
  const { data } = only('pool.headroom-low');
  expect(data.headroomFen * 5).toBeLessThan(data.capFen);
});

test('a pool is exhausted for whom it refuses, and when its last fen is reserved', () => {
  const exhausted = offices.filter(({ type }) => type === 'pool.exhausted');
  expect(exhausted).toHaveLength(2);
  const refused = exhausted.find(({ data }) => data.entry === null);
  const last = exhausted.find(({ data }) => data.entry !== null);
  expect(refused?.data).toMatchObject({ claimId: only('claim.refused').data.claimId });
  expect(only('claim.refused').data.refusals).toEqual(['cap.pool-exceeded']);
  expect(last?.data).toMatchObject({ headroomFen: 0, claimId: null });
});

test('the lines are told with the figures that passed them', () => {
  expect(only('stop-line.warned').data).toMatchObject({
    lineBp: 300,
    filedFen: expect.any(Number) as number,
  });
  expect(only('stop-line.tripped').data).toMatchObject({
    lineBp: 500,
    policyVersion: 'compensation@2016-02-18',
  });
  expect(only('institution.suspended').institutionId).toBe(idOf('demo-bank'));
  expect(only('institution.resumed').data.reason).toBe('已整改');
});

test('a confirmed policy is one event, told to every institution that claims from its pool and to no other', async () => {
  const { id, data } = only('policy.confirmed');
  expect(data).toMatchObject({ policyVersion, pool: 'compensation' });
  for (const bank of ['demo-bank', 'demo-bank-2'])
    expect((await toldTo(run, bank)).find(({ type }) => type === 'policy.confirmed')?.id).toBe(id);
  expect(await toldTo(run, 'demo-fund')).toEqual([]);
});
