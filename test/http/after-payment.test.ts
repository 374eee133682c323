import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectSoundJournal, wholeJournal } from './journal.ts';
import { addClient, approve, paidLoan, submittedLoan } from './paid-claim.ts';
import { expectProblemReply } from './problem.ts';
import { startTestRun, type TestRun } from './run.ts';

const CITY = 112_000_000;
const LOSS = 280_000_000;

let run: TestRun;

beforeAll(async () => {
  run = await startTestRun();
  for (const role of ['reviewer', 'approver', 'cashier'] as const) {
    await addClient(run, `zhang-${role}`, role, 'zhang');
  }
});

afterAll(async () => {
  await run.stop();
});

async function act(client: string, id: string, path: string, body: unknown = {}, key?: string) {
  return run.api.post(client, `/v1/claims/${id}/${path}`, body, key === undefined ? {} : { key });
}

async function recovery(overrides: Record<string, unknown> = {}) {
  return {
    ...{ receivedFen: 1_000_000, costsFen: 100_000 },
    ...{ receivedOn: await run.api.day(), reference: '法院执行款 2026-1' },
    ...overrides,
  };
}

async function collection() {
  return { receivedOn: await run.api.day(), reference: 'BACK-1' };
}

async function pool(): Promise<
  Record<'headroomFen' | 'paidFen' | 'custodyFen' | 'seq' | 'recoveredFen' | 'capFen', number>
> {
  return (await run.api.get('demo-manager', '/v1/pools/compensation')).body;
}

function returned(body: { recovered: { payer: string; returnedFen: number }[] }) {
  const of = (payer: string) => body.recovered.find((bearer) => bearer.payer === payer)?.returnedFen;
  return { province: of('province'), city: of('city'), claimant: of('claimant') };
}

describe('a recovery', () => {
  test('recorded by the bank is shared, told on claim and timeline, and booked in the pool', async () => {
    const id = await paidLoan(run);
    const before = await pool();
    const reply = await act('demo-bank', id, 'recoveries', await recovery());
    expect(reply.status, JSON.stringify(reply.body)).toBe(200);
    expect(reply.body).toMatchObject({ status: 'recovering', paidFen: CITY, clawedBackFen: 0 });
    expect(returned(reply.body)).toEqual({ province: 360_000, city: 360_000, claimant: 180_000 });
    expect(reply.body.recovered[1]).toEqual({
      ...{ payer: 'city', borneFen: CITY, returnedFen: 360_000, clawedBackFen: 0 },
      outstandingFen: CITY - 360_000,
    });
    const after = await pool();
    expect(after).toMatchObject({
      headroomFen: before.headroomFen + 360_000,
      recoveredFen: before.recoveredFen + 360_000,
      paidFen: before.paidFen,
      capFen: before.capFen,
    });
    const timeline = await run.api.get('demo-bank', `/v1/claims/${id}/timeline`);
    expect(timeline.body.data.at(-1)).toMatchObject({
      ...{ action: 'recover', receivedFen: 1_000_000, costsFen: 100_000, entry: reply.body.entry },
      shares: [
        { payer: 'province', amountFen: 360_000 },
        { payer: 'city', amountFen: 360_000 },
        { payer: 'claimant', amountFen: 180_000 },
      ],
    });
    const list = await run.api.get('demo-bank', '/v1/claims?status=recovering');
    expect(list.body.data.map((listed: { id: string }) => listed.id)).toContain(id);
  });

  test('may bring in all that was lost and not one fen more, and the cashier who paid may record it', async () => {
    const id = await paidLoan(run);
    const above = await act(
      'demo-cashier',
      id,
      'recoveries',
      await recovery({ receivedFen: LOSS + 100_001 }),
    );
    expectProblemReply(above, 422, 'claim.recovery-above-outstanding');
    expect(above.body).toMatchObject({ netFen: LOSS + 1, outstandingFen: LOSS });
    const all = await act('demo-cashier', id, 'recoveries', await recovery({ receivedFen: LOSS + 100_000 }));
    expect(returned(all.body)).toEqual({ province: CITY, city: CITY, claimant: LOSS - 2 * CITY });
    const more = await act('demo-bank', id, 'recoveries', await recovery({ receivedFen: 1, costsFen: 0 }));
    expect(more.body).toMatchObject({ code: 'claim.recovery-above-outstanding', outstandingFen: 0 });
  });

  test('that leaves nothing for the city moves nothing in the pool', async () => {
    const id = await paidLoan(run);
    const before = await pool();
    const reply = await act('demo-bank', id, 'recoveries', await recovery({ receivedFen: 1, costsFen: 1 }));
    expect(reply.body.status).toBe('recovering');
    expect((await pool()).seq).toBe(before.seq);
  });

  test('sent twice is recorded once, one after the other and both at once', async () => {
    const id = await paidLoan(run);
    const body = await recovery();
    const first = await act('demo-bank', id, 'recoveries', body, 'recovery-1');
    await act('demo-bank', id, 'recoveries', await recovery(), 'recovery-2');
    const again = await act('demo-bank', id, 'recoveries', body, 'recovery-1');
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body).toEqual(first.body);
    const reused = await act('demo-bank', id, 'recoveries', { ...body, costsFen: 0 }, 'recovery-1');
    expectProblemReply(reused, 422, 'idempotency.key-reused');
    const both = await Promise.all([1, 2].map(() => act('demo-bank', id, 'recoveries', body, 'recovery-3')));
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const { body: now } = await run.api.get('demo-bank', `/v1/claims/${id}`);
    expect(returned(now).city).toBe(3 * 360_000);
  });

  test('of the same last fen by two at once is recorded for one of them', async () => {
    const id = await paidLoan(run);
    const all = await recovery({ receivedFen: LOSS, costsFen: 0 });
    const both = await Promise.all(
      ['demo-bank', 'demo-cashier'].map((client) => act(client, id, 'recoveries', all)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 422]);
  });

  test('is refused with its costs above it, on a day before the payment or after today', async () => {
    const id = await paidLoan(run);
    const costs = await act('demo-bank', id, 'recoveries', await recovery({ costsFen: 1_000_001 }));
    expectProblemReply(costs, 422, 'claim.costs-above-received');
    for (const days of [-1, 1]) {
      const receivedOn = await run.api.day(days);
      const reply = await act('demo-bank', id, 'recoveries', await recovery({ receivedOn }));
      expectProblemReply(reply, 422, 'claim.received-on-out-of-range');
    }
    expect((await act('demo-bank', id, 'recoveries', {})).body.errors).toHaveLength(4);
  });

  test('is refused before payment, to another bank, and to other offices', async () => {
    const { id } = await submittedLoan(run);
    expectProblemReply(await act('demo-bank', id, 'recoveries', await recovery()), 409, 'claim.wrong-state');
    expectProblemReply(await act('demo-bank-2', id, 'recoveries', await recovery()), 404, 'claim.not-found');
    expect((await act('demo-approver', id, 'recoveries', await recovery())).status).toBe(403);
  });
});

describe('a claim ends', () => {
  test('when its bank declares the recovery finished, and says why', async () => {
    const id = await paidLoan(run);
    expectProblemReply(await act('demo-bank', id, 'close'), 422, 'claim.reason-missing');
    expectProblemReply(await act('demo-bank-2', id, 'close', { reason: 'x' }), 404, 'claim.not-found');
    const closed = await act('demo-bank', id, 'close', { reason: '破产程序终结' });
    expect(closed.body).toMatchObject({
      status: 'closed',
      closing: { how: 'recovery-finished', closedBy: 'demo-bank', reason: '破产程序终结', documentNo: null },
    });
    expectProblemReply(await act('demo-bank', id, 'close', { reason: 'again' }), 409, 'claim.wrong-state');
  });

  test('when an approver writes it off, who neither reviewed nor paid it; what comes in later is shared', async () => {
    const id = await paidLoan(run);
    const body = { reason: '无可执行财产', documentNo: '徐财〔2026〕9号' };
    expect((await act('demo-bank', id, 'write-off', body)).status).toBe(403);
    const done = await act('demo-approver', id, 'write-off', body);
    expect(done.body).toMatchObject({
      status: 'closed',
      closing: { how: 'written-off', closedBy: 'demo-approver', documentNo: '徐财〔2026〕9号' },
    });
    const late = await act('demo-bank', id, 'recoveries', await recovery());
    expect(late.body).toMatchObject({ status: 'closed', closing: done.body.closing });
    expect(returned(late.body).city).toBe(360_000);
  });

  test('not by whoever paid it', async () => {
    const { id } = await submittedLoan(run);
    await approve(run, id);
    await act('zhang-cashier', id, 'pay', { paidOn: await run.api.day(), paymentRef: 'P' });
    const body = { reason: 'r', documentNo: 'd' };
    expectProblemReply(await act('zhang-approver', id, 'write-off', body), 403, 'claim.same-person');
    const order = { amountFen: 1, reason: 'r' };
    expectProblemReply(await act('zhang-approver', id, 'clawbacks', order), 403, 'claim.same-person');
  });
});

describe('a clawback', () => {
  test('in part comes back to the pool and leaves the claim; the rest ends it', async () => {
    const id = await paidLoan(run);
    const before = await pool();
    const ordered = await act('demo-approver', id, 'clawbacks', {
      amountFen: 12_000_000,
      reason: '重复申报',
    });
    expect(ordered.body).toMatchObject({
      status: 'paid',
      clawbackOrder: { amountFen: 12_000_000, orderedBy: 'demo-approver', reason: '重复申报' },
    });
    expect((await pool()).seq).toBe(before.seq);
    const part = await act('demo-cashier', id, 'clawbacks/collect', await collection());
    expect(part.body).toMatchObject({ status: 'paid', clawedBackFen: 12_000_000, clawbackOrder: null });
    expect(await pool()).toMatchObject({
      headroomFen: before.headroomFen + 12_000_000,
      paidFen: before.paidFen - 12_000_000,
      custodyFen: before.custodyFen + 12_000_000,
    });
    const above = { amountFen: 100_000_001, reason: '骗取补偿' };
    const refused = await act('demo-approver', id, 'clawbacks', above);
    expectProblemReply(refused, 422, 'claim.clawback-out-of-range');
    expect(refused.body).toMatchObject({ outstandingFen: 100_000_000 });
    await act('demo-approver', id, 'clawbacks', { ...above, amountFen: 100_000_000 });
    const whole = await act('demo-cashier', id, 'clawbacks/collect', await collection());
    expect(whole.body).toMatchObject({ status: 'clawed-back', clawedBackFen: CITY });
    expectProblemReply(await act('demo-bank', id, 'recoveries', await recovery()), 409, 'claim.wrong-state');
  });

  test('stands alone, can be cancelled with a reason, and is collected only while ordered', async () => {
    const id = await paidLoan(run);
    const collect = async () => act('demo-cashier', id, 'clawbacks/collect', await collection());
    expectProblemReply(await collect(), 409, 'claim.no-clawback-ordered');
    const order = { amountFen: 5, reason: '多补' };
    expectProblemReply(
      await act('demo-approver', id, 'clawbacks', { amountFen: 5 }),
      422,
      'claim.reason-missing',
    );
    expect((await act('demo-approver', id, 'clawbacks', { ...order, amountFen: 0 })).status).toBe(400);
    await act('demo-approver', id, 'clawbacks', order);
    const second = await act('demo-approver', id, 'clawbacks', order);
    expectProblemReply(second, 409, 'claim.clawback-already-ordered');
    expectProblemReply(await act('demo-approver', id, 'clawbacks/cancel'), 422, 'claim.reason-missing');
    const cancelled = await act('demo-approver', id, 'clawbacks/cancel', { reason: '查无此事' });
    expect(cancelled.body).toMatchObject({ status: 'paid', clawbackOrder: null });
    expectProblemReply(await collect(), 409, 'claim.no-clawback-ordered');
  });

  test('is collected by somebody else than whoever ordered it, and once', async () => {
    const id = await paidLoan(run);
    await act('zhang-approver', id, 'clawbacks', { amountFen: 5, reason: '多补' });
    const own = await act('zhang-cashier', id, 'clawbacks/collect', await collection());
    expectProblemReply(own, 403, 'claim.same-person');
    expect((await act('demo-approver', id, 'clawbacks/collect', await collection())).status).toBe(403);
    const body = await collection();
    const both = await Promise.all(
      [1, 2].map(() => act('demo-cashier', id, 'clawbacks/collect', body, 'c-1')),
    );
    expect(both.map((reply) => [reply.status, reply.body.clawedBackFen])).toEqual([
      [200, 5],
      [200, 5],
    ]);
    const other = await act('demo-cashier', id, 'clawbacks/collect', body, 'c-2');
    expectProblemReply(other, 409, 'claim.no-clawback-ordered');
  });

  test('of a closed claim is possible, and waits for an order of what is left after a recovery', async () => {
    const id = await paidLoan(run);
    await act('demo-bank', id, 'close', { reason: '终结' });
    await act('demo-approver', id, 'clawbacks', { amountFen: CITY, reason: '骗取补偿' });
    await act('demo-bank', id, 'recoveries', await recovery());
    const stale = await act('demo-cashier', id, 'clawbacks/collect', await collection());
    expectProblemReply(stale, 422, 'claim.clawback-out-of-range');
    await act('demo-approver', id, 'clawbacks/cancel', { reason: '金额有变' });
    await act('demo-approver', id, 'clawbacks', { amountFen: CITY - 360_000, reason: '骗取补偿' });
    const done = await act('demo-cashier', id, 'clawbacks/collect', await collection());
    expect(done.body.status).toBe('clawed-back');
  });
});

test('every refusal is told in the reader’s language, with its figures', async () => {
  const id = await paidLoan(run);
  const body = await recovery({ receivedFen: LOSS + 1, costsFen: 0 });
  const reply = await run.api.post('demo-bank', `/v1/claims/${id}/recoveries`, body, { language: 'zh' });
  expect(reply.body.detail).toContain('¥2,800,000.01，超过尚未收回的 ¥2,800,000.00');
});

test('the journal is sound after all of it', async () => {
  expectSoundJournal('compensation', await wholeJournal(run.platform.store, 'compensation'));
});
