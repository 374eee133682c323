import { expect } from 'vitest';
import { bankruptcy, claim, creditCode, enterprise, investment, loan } from '../builders/bodies.ts';
import { financeCalls } from '../http/finance-calls.ts';
import { approve, pay } from '../http/paid-claim.ts';
import { reversalCalls } from '../http/reversal-calls.ts';
import type { TestRun } from '../http/run.ts';

/**
 * Something of everything that a pool's journal can hold: claims in every state, recoveries, a clawback, what was turned
 * round, what two people booked and closed, and nested caps that bound. Answers the claims by what became of them.
 */
export async function makeHistory(run: TestRun) {
  const { api } = run;
  const { reversed, entrySeqOf, act } = reversalCalls(() => run);
  await bookAndClose(run);
  const today = await api.day();
  let firms = 7_000;

  const submit = async (lossFen: number) => {
    firms += 1;
    const firm = enterprise({ creditCode: creditCode(firms) });
    const filed = await api.post('demo-bank', '/v1/exposures', loan(today, { enterprise: firm }));
    const body = claim(filed.body.id, today, { lossFen });
    const submitted = await api.post('demo-bank', '/v1/claims', body);
    expect(submitted.status, JSON.stringify(submitted.body)).toBe(201);
    return submitted.body.id as string;
  };
  const paid = async (lossFen: number) => {
    const id = await submit(lossFen);
    await approve(run, id);
    await pay(run, id);
    return id;
  };
  const recovering = await paid(1_000_001);
  const recovery = { receivedFen: 333_334, costsFen: 1, receivedOn: today, reference: '法院执行款' };
  await act('demo-bank', recovering, 'recoveries', recovery);
  const clawed = await paid(2_000_000);
  await act('demo-approver', clawed, 'clawbacks', { amountFen: 300_000, reason: '虚报' });
  await act('demo-cashier', clawed, 'clawbacks/collect', { receivedOn: today, reference: '=BACK-1' });
  const partly = await submit(3_000_000);
  await act('demo-reviewer', partly, 'return', { reason: '材料不清' });
  await act('demo-bank', partly, 'resubmit', { evidence: [] });
  await approve(run, partly, { amountFen: 1_000_000, reason: '部分材料不足' });
  await act('demo-manager', partly, 'objections', {
    name: '张三',
    contact: '13800000000',
    text: '未收到贷款',
  });
  await act('demo-approver', partly, 'objections/resolve', {
    objection: 1,
    outcome: 'dismissed',
    reason: '已核实',
  });
  await pay(run, partly);
  const undone = await paid(4_000_000);
  await reversed(await entrySeqOf(undone));
  await pay(run, undone);
  const rejected = await submit(500_000);
  await api.post('demo-reviewer', `/v1/claims/${rejected}/review`);
  await act('demo-approver', rejected, 'reject', { reason: '挪用' });
  const withdrawn = await submit(600_000);
  await act('demo-bank', withdrawn, 'withdraw', {});
  const open = await submit(700_000);
  const approved = await submit(800_000);
  await approve(run, approved);

  await reversed(await appropriated(run, 1_234_500));
  const capped = await makeCapped(run);
  return { recovering, clawed, partly, undone, rejected, withdrawn, open, approved, capped };
}

/** Interest that two people book, and the month of it closed by two. */
async function bookAndClose(run: TestRun): Promise<void> {
  const { api } = run;
  const { proposeBooking, confirmBooking, closed, month } = financeCalls(() => api);
  const interest = { kind: 'earn-interest', amountFen: 4_321, documentNo: '利息单 1' };
  const { body } = await proposeBooking({ ...interest, effectiveOn: await api.day() });
  expect((await confirmBooking(body.id)).status).toBe(200);
  const before = await month(0);
  while ((await month(0)) === before) await api.moveClock(1);
  await closed(before);
}

/** Two claims that two caps bind on, the second of them for what the first has left; and one more. */
async function makeCapped(run: TestRun): Promise<string[]> {
  const { api } = run;
  const today = await api.day();
  const ids: string[] = [];
  for (const [firm, lossFen] of [
    [8_001, 600_000_000],
    [8_001, 300_000_000],
    [8_002, 900_000_000],
  ] as const) {
    const founded = enterprise({ creditCode: creditCode(firm), foundedOn: '2026-01-01' });
    const terms = investment(today, { enterprise: founded, principalFen: lossFen });
    const filed = await api.post('demo-fund', '/v1/exposures', terms);
    const body = bankruptcy(filed.body.id, today, lossFen);
    const submitted = await api.post('demo-fund', '/v1/claims', body);
    expect(submitted.status, JSON.stringify(submitted.body)).toBe(201);
    ids.push(submitted.body.id);
  }
  for (const id of ids.slice(0, 2)) await approve(run, id);
  return ids;
}

export type History = Awaited<ReturnType<typeof makeHistory>>;

async function appropriated({ api }: TestRun, amountFen: number): Promise<number> {
  const body = { amountFen, effectiveOn: await api.day(), documentNo: '徐财〔2026〕9号' };
  const reply = await api.post('demo-manager', '/v1/pools/compensation/appropriations', body);
  expect(reply.status).toBe(201);
  return reply.body.seq as number;
}
