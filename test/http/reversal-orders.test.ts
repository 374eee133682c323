import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wholeJournal } from './journal.ts';
import { addClient, approve, paidLoan, submittedLoan } from './paid-claim.ts';
import { expectProblemReply } from './problem.ts';
import { reversalCalls } from './reversal-calls.ts';
import { startTestRun, type TestRun } from './run.ts';

let run: TestRun;

beforeAll(async () => {
  run = await startTestRun();
  for (const role of ['approver', 'cashier'] as const) await addClient(run, `zhang-${role}`, role, 'zhang');
});

afterAll(async () => {
  await run.stop();
});

const { order, execute, reversed, entrySeqOf, act } = reversalCalls(() => run);

describe('an entry', () => {
  test('is reversed once, whoever asks, and told so by the same key', async () => {
    const seq = await entrySeqOf(await paidLoan(run));
    const first = await order(seq, 'compensation', 'demo-approver', 'order-1');
    const again = await order(seq, 'compensation', 'demo-approver', 'order-1');
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
    expect(again.body).toEqual(first.body);
    expectProblemReply(await order(seq), 409, 'reversal.already-ordered');
    const done = await execute(seq, 'compensation', 'demo-cashier', 'execute-1');
    const repeated = await execute(seq, 'compensation', 'demo-cashier', 'execute-1');
    expect([repeated.status, repeated.headers.get('idempotency-replayed')]).toEqual([200, 'true']);
    expect(repeated.body).toEqual(done.body);
    expectProblemReply(await execute(seq), 409, 'reversal.already-executed');
    expectProblemReply(await order(seq), 409, 'reversal.already-ordered');
    const orderAgain = await order(seq, 'compensation', 'demo-approver', 'order-1');
    expect(orderAgain.body).toEqual(first.body);
  });

  test('has its own keys: one used for another entry is told so, and does nothing', async () => {
    const seq = await entrySeqOf(await paidLoan(run));
    const other = await entrySeqOf(await paidLoan(run));
    await order(seq, 'compensation', 'demo-approver', 'order-2');
    const reordered = await order(other, 'compensation', 'demo-approver', 'order-2');
    expectProblemReply(reordered, 422, 'idempotency.key-reused');
    await order(other);
    await execute(seq, 'compensation', 'demo-cashier', 'execute-2');
    const again = await execute(other, 'compensation', 'demo-cashier', 'execute-2');
    expectProblemReply(again, 422, 'idempotency.key-reused');
    expect((await execute(other)).status).toBe(200);
  });

  test('is ordered and executed once by several at once', async () => {
    for (const seq of [await entrySeqOf(await paidLoan(run)), await appropriated()]) {
      const orders = await Promise.all([1, 2, 3].map(() => order(seq)));
      expect(orders.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
      const key = `execute-${String(seq)}`;
      const same = await Promise.all([1, 2].map(() => execute(seq, 'compensation', 'demo-cashier', key)));
      expect(same.map(({ status }) => status)).toEqual([200, 200]);
      expect(same[0]?.body).toEqual(same[1]?.body);
      const entries = await wholeJournal(run.platform.store, 'compensation');
      expect(entries.filter(({ reverses }) => reverses === seq)).toHaveLength(1);
    }
  });

  async function appropriated(): Promise<number> {
    const body = { amountFen: 700, effectiveOn: await run.api.day(), documentNo: '误拨' };
    return (await run.api.post('demo-manager', '/v1/pools/compensation/appropriations', body)).body.seq;
  }

  test('is reversed by two people, neither of whom had another part in the claim', async () => {
    const seq = await entrySeqOf(await paidLoan(run));
    expectProblemReply(await execute(seq), 409, 'reversal.not-ordered');
    expect((await order(seq, 'compensation', 'zhang-approver')).status).toBe(201);
    const own = await execute(seq, 'compensation', 'zhang-cashier');
    expectProblemReply(own, 403, 'reversal.same-person');
    for (const client of ['demo-approver', 'demo-manager', 'demo-bank']) {
      expect((await execute(seq, 'compensation', client)).status).toBe(403);
    }
    expect((await order(seq, 'compensation', 'demo-cashier')).status).toBe(403);
    expect((await execute(seq)).status).toBe(200);
    const { id } = await submittedLoan(run);
    await approve(run, id);
    const paid = { paidOn: await run.api.day(), paymentRef: 'P' };
    await act('zhang-cashier', id, 'pay', paid);
    const byPayer = await order(await entrySeqOf(id), 'compensation', 'zhang-approver');
    expectProblemReply(byPayer, 403, 'claim.same-person');
  });

  test('that is a reservation, a reversal, or not there, is not reversed', async () => {
    const { id } = await submittedLoan(run);
    expectProblemReply(await order(await entrySeqOf(id)), 422, 'reversal.of-reservation');
    const done = await reversed(await entrySeqOf(await paidLoan(run)));
    expectProblemReply(await order(done.execution.entry.seq), 422, 'reversal.of-such-entry');
    expectProblemReply(await order(999_999_999_999), 404, 'entry.not-found');
    const path = '/v1/pools/nowhere/reversals';
    const body = { seq: 1, reason: 'r' };
    expectProblemReply(await run.api.post('demo-approver', path, body), 404, 'pool.not-found');
    expectProblemReply(
      await run.api.post('demo-cashier', `${path}/execute`, { seq: 1 }),
      404,
      'pool.not-found',
    );
    for (const seq of [0, -1, 1_000_000_000_000, '1']) {
      const reply = await run.api.post('demo-approver', '/v1/pools/guidance/reversals', { seq, reason: 'r' });
      expect(reply.status).toBe(400);
    }
  });
});

test('the offices see what is to be reversed and what was, by the numbers of the entries', async () => {
  const seq = await entrySeqOf(await paidLoan(run));
  await order(seq);
  const path = `/v1/pools/compensation/reversals?limit=1&afterSeq=${String(seq - 1)}`;
  const { body } = await run.api.get('demo-cashier', path);
  expect(body).toMatchObject({
    data: [{ seq, status: 'ordered', execution: null }],
    nextCursor: String(seq),
  });
  expect((await run.api.get('demo-bank', path)).status).toBe(403);
});
