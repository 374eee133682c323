import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { financeCalls } from './finance-calls.ts';
import { expectSoundJournal, wholeJournal } from './journal.ts';
import { approve, paidLoan, submittedLoan } from './paid-claim.ts';
import { expectProblemReply } from './problem.ts';
import { reversalCalls } from './reversal-calls.ts';
import { startTestRun, type TestRun } from './run.ts';

const POOL = '/v1/pools/compensation';
const CITY = 112_000_000;

let run: TestRun;

const { propose, confirm, closed, month } = financeCalls(() => run.api);
const { reversed, order, execute } = reversalCalls(() => run);

beforeAll(async () => {
  run = await startTestRun();
});

afterAll(async () => {
  expectSoundJournal('compensation', await wholeJournal(run.platform.store, 'compensation'));
  await run.stop();
});

async function appropriate(effectiveOn: string, key?: string) {
  const body = { amountFen: 500, effectiveOn, documentNo: '徐财〔2026〕1号' };
  return run.api.post('demo-manager', `${POOL}/appropriations`, body, key === undefined ? {} : { key });
}

/** To the second day of the next month, so that the one just over can be closed. */
async function nextMonth(): Promise<void> {
  const before = await month(0);
  while ((await month(0)) === before) await run.api.moveClock(1);
  await run.api.moveClock(1);
}

describe('a month', () => {
  test('is closed by two people, and stands in the journal with its trial balance', async () => {
    await paidLoan(run);
    const early = await propose(await month(0));
    expectProblemReply(early, 422, 'close.period-not-over');
    await nextMonth();
    const period = await month(1);
    expectProblemReply(await confirm(period, 'ab'.repeat(32)), 409, 'close.not-proposed');
    const { body: proposed, status } = await propose(period);
    expect(status, JSON.stringify(proposed)).toBe(201);
    expect(proposed).toMatchObject({ period, status: 'proposed', proposedBy: 'demo-finance', entry: null });
    expect(proposed.accounts).toContainEqual(
      expect.objectContaining({
        ...{ account: 'claimants', code: '500101', debitFen: CITY, creditFen: 0 },
        closing: { side: 'debit', amountFen: CITY },
      }),
    );
    expectProblemReply(
      await confirm(period, proposed.digest, 'compensation', 'demo-finance'),
      403,
      'close.same-person',
    );
    expectProblemReply(await confirm(period, 'ab'.repeat(32)), 409, 'close.figures-changed');
    const head: { seq: number; headHash: string; custodyFen: number } = (
      await run.api.get('demo-finance', POOL)
    ).body;
    const confirmed = await confirm(period, proposed.digest);
    expect(confirmed.body).toMatchObject({
      ...{ status: 'closed', confirmedBy: 'demo-finance-2', digest: proposed.digest },
      entry: { pool: 'compensation', seq: head.seq + 1 },
    });
    const { body: pool } = await run.api.get('demo-finance', POOL);
    expect(pool).toMatchObject({ closedThrough: period, seq: head.seq + 1, custodyFen: head.custodyFen });
    const { body: entries } = await run.api.get(
      'demo-auditor',
      `${POOL}/entries?afterSeq=${String(head.seq)}`,
    );
    expect(entries.data[0]).toMatchObject({
      ...{ kind: 'close', postings: [], actor: 'demo-finance-2', preparedBy: 'demo-finance' },
      ...{ previousHash: head.headHash, closedThrough: period, close: { period } },
    });
    const { body: vouchers } = await run.api.get(
      'demo-auditor',
      `${POOL}/vouchers?afterSeq=${String(head.seq)}`,
    );
    expect(vouchers.data[0]).toMatchObject({
      ...{ kind: 'close', summary: `Closing of ${period}`, lines: [], totalFen: 0 },
      ...{ preparedBy: 'demo-finance', checkedBy: 'demo-finance-2' },
    });
  });

  test('that is closed takes nothing more: each operation that dates an entry names the first open day', async () => {
    const closedMonth = await month(1);
    const members = { closedThrough: closedMonth, firstOpenDay: `${await month(0)}-01` };
    const appropriated = await appropriate(`${closedMonth}-28`);
    expectProblemReply(appropriated, 422, 'period.closed');
    expect(appropriated.body).toMatchObject(members);
    expect(appropriated.body.detail).toContain(members.firstOpenDay);

    const { id } = await submittedLoan(run);
    await approve(run, id);
    const paidOn = await run.api.day();
    await run.api.post('demo-cashier', `/v1/claims/${id}/pay`, { paidOn, paymentRef: 'PAY-1' });
    await nextMonth();
    await closed(await month(1));
    const received = { receivedFen: 1_000, costsFen: 0, receivedOn: paidOn, reference: 'R-1' };
    const recovery = await run.api.post('demo-bank', `/v1/claims/${id}/recoveries`, received);
    expectProblemReply(recovery, 422, 'period.closed');
    const ordered = { amountFen: 100, reason: '多付' };
    await run.api.post('demo-approver', `/v1/claims/${id}/clawbacks`, ordered);
    const collection = { receivedOn: paidOn, reference: 'BACK-1' };
    const clawback = await run.api.post('demo-cashier', `/v1/claims/${id}/clawbacks/collect`, collection);
    expectProblemReply(clawback, 422, 'period.closed');
    const today = await run.api.day();
    const now = { receivedOn: today, reference: 'BACK-1' };
    expect((await run.api.post('demo-cashier', `/v1/claims/${id}/clawbacks/collect`, now)).status).toBe(200);
  });

  test('that is closed refuses a payment made in it, which is recorded in an open one', async () => {
    const { id } = await submittedLoan(run);
    await approve(run, id);
    const paidOn = await run.api.day();
    await nextMonth();
    await closed(await month(1));
    const pay = (day: string) =>
      run.api.post('demo-cashier', `/v1/claims/${id}/pay`, { paidOn: day, paymentRef: 'PAY-2' });
    expectProblemReply(await pay(paidOn), 422, 'period.closed');
    expect((await pay(await run.api.day())).status).toBe(200);
  });

  test('that is closed is put right by a reversal in an open one', async () => {
    const { body: entry } = await appropriate(await run.api.day());
    await nextMonth();
    await closed(await month(1));
    const { execution } = await reversed(entry.seq);
    const { seq } = execution.entry;
    const { body } = await run.api.get('demo-auditor', `${POOL}/entries?afterSeq=${String(seq - 1)}`);
    expect(body.data[0]).toMatchObject({ kind: 'reverse', effectiveOn: await run.api.day() });
  });

  test('is closed once, and neither undone nor reversed', async () => {
    const period = await month(1);
    expectProblemReply(await propose(period), 409, 'close.already-closed');
    const { body } = await run.api.get('demo-finance', `${POOL}/closes?limit=100`);
    const { digest, entry } = body.data.at(-1);
    expectProblemReply(await confirm(period, digest), 409, 'close.already-closed');
    expectProblemReply(await order(entry.seq), 422, 'reversal.of-such-entry');
    expectProblemReply(await execute(entry.seq), 409, 'reversal.not-ordered');
  });

  test('for which something was booked since is not closed as it was proposed', async () => {
    await nextMonth();
    const period = await month(1);
    const { body: proposed } = await propose(period);
    await appropriate(`${period}-28`);
    expectProblemReply(await confirm(period, proposed.digest), 409, 'close.figures-changed');
    const { body: again } = await propose(period);
    expect((await confirm(period, again.digest)).status).toBe(200);
  });

  test('closes those before it that are open still', async () => {
    await nextMonth();
    await nextMonth();
    const [period, before] = [await month(1), await month(2)];
    const { body: earlier } = await propose(before);
    await closed(period);
    expectProblemReply(await confirm(before, earlier.digest), 409, 'close.already-closed');
    expectProblemReply(await appropriate(`${before}-28`), 422, 'period.closed');
  });
});

test('what was appropriated before a close is answered as it was then, and is not booked again', async () => {
  const day = await run.api.day();
  const first = await appropriate(day, 'before-the-close');
  expect(first.status).toBe(201);
  await nextMonth();
  await closed(await month(1));
  const again = await appropriate(day, 'before-the-close');
  expect(again.text).toBe(first.text);
  expect(again.headers.get('idempotency-replayed')).toBe('true');
});

test('a proposal and a confirmation sent again are answered as they were, and their keys are their own', async () => {
  await nextMonth();
  const period = await month(1);
  const path = `${POOL}/closes`;
  const first = await run.api.post('demo-finance', path, { period }, { key: 'close-1' });
  const again = await run.api.post('demo-finance', path, { period }, { key: 'close-1' });
  expect(again.text).toBe(first.text);
  const other = await run.api.post('demo-finance', path, { period: '2016-03' }, { key: 'close-1' });
  expectProblemReply(other, 422, 'idempotency.key-reused');
  const body = { period, digest: first.body.digest };
  const send = (json: unknown) =>
    run.api.post('demo-finance-2', `${path}/confirm`, json, { key: 'confirm-1' });
  const replies = await Promise.all([send(body), send(body), send(body)]);
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
  const wrong = await send({ ...body, digest: 'ab'.repeat(32) });
  expectProblemReply(wrong, 422, 'idempotency.key-reused');
});

test('the summary of a year tells what was filed as of its last close', async () => {
  const period = await month(1);
  const { body: pool } = await run.api.get('demo-finance', POOL);
  const { body } = await run.api.get(
    'demo-finance',
    `${POOL}/yearly-summary?period=${period.slice(0, 4)}&seq=${String(pool.seq)}`,
  );
  expect(body.filed).toMatchObject({ filedFen: 900_000_000, compensatedFen: 3 * CITY - 100 });
  expect(body.filed.lossRatioBp).toBe(Math.floor(((3 * CITY - 100) * 10_000) / 900_000_000));
  const { body: before } = await run.api.get('demo-finance', `${POOL}/yearly-summary?period=2020`);
  expect(before.filed).toBeNull();
});
