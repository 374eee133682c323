import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localDate } from '../../domain/calendar/local-date.ts';
import { appendEntry } from '../../domain/ledger/append-entry.ts';
import type { EntryKind } from '../../domain/ledger/entry-kinds.ts';
import { posting, type Posting } from '../../domain/ledger/posting.ts';
import { fen } from '../../domain/money/fen.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import { entryWrites, readHead } from '../../functions/store/journal.ts';
import { transact } from '../../functions/store/transact.ts';
import { expectSoundJournal, wholeJournal } from './journal.ts';
import { approve, paidLoan, pay, submittedInvestment, submittedLoan } from './paid-claim.ts';
import { expectProblemReply } from './problem.ts';
import { reversalCalls } from './reversal-calls.ts';
import { startTestRun, type TestRun } from './run.ts';

let run: TestRun;

beforeAll(async () => {
  run = await startTestRun();
});

afterAll(async () => {
  await run.stop();
});

const { pool, order, execute, reversed, read, entrySeqOf, act } = reversalCalls(() => run);

/** Books an entry of the pool's own for which there is no operation yet. */
async function book(id: PoolId, kind: EntryKind, moved: Posting): Promise<number> {
  const { store, now, sha256 } = run.platform;
  const draft = {
    kind,
    postings: [moved],
    actor: 'manager',
    requestId: 'r',
    effectiveOn: localDate('2026-01-01'),
  };
  const appended = appendEntry(await readHead(store, id), draft, now(), sha256);
  if (!appended.ok) throw new Error(appended.refusal.code);
  expect((await transact(store, entryWrites(store, [appended.value]))).kind).toBe('committed');
  return appended.value.seq;
}

describe('a claim’s payment', () => {
  test('is reversed by an approver and a cashier, and then its approval, and both can be done anew', async () => {
    const { id } = await submittedLoan(run);
    await approve(run, id, { amountFen: 100_000_000, reason: '部分材料不足' });
    const approvedSeq = await entrySeqOf(id);
    const approved = await read(id);
    const atApproval = await pool();
    await pay(run, id);
    const paidSeq = await entrySeqOf(id);
    const done = await reversed(paidSeq);
    expect(done).toMatchObject({
      ...{ pool: 'compensation', seq: paidSeq, claimId: id, reason: '记错账户', orderedBy: 'demo-approver' },
      ...{ status: 'executed', execution: { executedBy: 'demo-cashier', entry: { seq: paidSeq + 1 } } },
    });
    expect(await read(id)).toEqual({ ...approved, entry: { pool: 'compensation', seq: paidSeq + 1 } });
    expect(await pool()).toMatchObject({
      ...atApproval,
      seq: paidSeq + 1,
      headHash: expect.any(String),
      recordedAt: expect.any(String),
    });
    await reversed(approvedSeq);
    expect(await read(id)).toMatchObject({ status: 'reviewed', reservedFen: 112_000_000 });
    await act('demo-approver', id, 'approve');
    await pay(run, id);
    expect(await read(id)).toMatchObject({ status: 'paid', paidFen: 112_000_000 });
    const { body } = await run.api.get('demo-bank', `/v1/claims/${id}/timeline`);
    expect(body.data.map((step: { action: string }) => step.action)).toEqual([
      ...['submit', 'review', 'approve', 'pay', 'reverse', 'reverse', 'approve', 'pay'],
    ]);
    expect(body.data[4]).toMatchObject({
      reversedSeq: paidSeq,
      orderedBy: 'demo-approver',
      reason: '记错账户',
    });
  });

  test('is reversed though its exposure was settled since, and the claim is paid anew', async () => {
    const { id, exposureId } = await submittedLoan(run);
    await approve(run, id);
    await pay(run, id);
    const settledOn = await run.api.day();
    const settled = await run.api.post('demo-bank', `/v1/exposures/${exposureId}/settle`, { settledOn });
    expect(settled.status, JSON.stringify(settled.body)).toBe(200);
    await reversed(await entrySeqOf(id));
    await pay(run, id);
    expect(await read(id)).toMatchObject({ status: 'paid', paidFen: 112_000_000 });
  });

  test('is linked to by the entry that turns it round', async () => {
    const id = await paidLoan(run);
    const seq = await entrySeqOf(id);
    await reversed(seq);
    const { body } = await run.api.get(
      'demo-auditor',
      `/v1/pools/compensation/entries?afterSeq=${String(seq)}`,
    );
    expect(body.data[0]).toMatchObject({
      ...{ kind: 'reverse', reverses: seq, claimId: id, actor: 'demo-cashier' },
      postings: [{ from: 'claimants', to: 'payable', amountFen: 112_000_000 }],
    });
  });

  test('is not reversed once something was built upon it', async () => {
    const id = await paidLoan(run);
    const seq = await entrySeqOf(id);
    const ordered = await order(seq);
    expect(ordered.status).toBe(201);
    const today = await run.api.day();
    const came = { receivedFen: 1_000, costsFen: 0, receivedOn: today, reference: 'R' };
    await act('demo-bank', id, 'recoveries', came);
    const late = await execute(seq);
    expectProblemReply(late, 409, 'claim.entry-built-upon');
    expect(late.body).toMatchObject({ last: 'recover' });
    await reversed(await entrySeqOf(id));
    expect((await execute(seq)).status).toBe(200);
    expect(await read(id)).toMatchObject({ status: 'approved', approvedFen: 112_000_000 });
  });
});

describe('what came in after payment', () => {
  test('goes back: a recovery, as long as its part of the headroom is there', async () => {
    const id = await paidLoan(run);
    const paid = await read(id);
    const before = await pool();
    const came = { receivedFen: 280_000_000, costsFen: 0, receivedOn: await run.api.day(), reference: 'R' };
    await act('demo-bank', id, 'recoveries', came);
    const seq = await entrySeqOf(id);
    await reversed(seq);
    expect(await read(id)).toEqual({ ...paid, entry: { pool: 'compensation', seq: seq + 1 } });
    const { headroomFen, recoveredFen, paidFen } = before;
    expect(await pool()).toMatchObject({ headroomFen, recoveredFen, paidFen });
  });

  test('goes back: a clawback, whose order stands again', async () => {
    const id = await paidLoan(run);
    const before = await pool();
    await act('demo-approver', id, 'clawbacks', { amountFen: 112_000_000, reason: '骗取补偿' });
    const ordered = await read(id);
    await act('demo-cashier', id, 'clawbacks/collect', { receivedOn: await run.api.day(), reference: 'B' });
    const seq = await entrySeqOf(id);
    await reversed(seq);
    expect(await read(id)).toEqual({ ...ordered, entry: { pool: 'compensation', seq: seq + 1 } });
    expect(await pool()).toMatchObject({ headroomFen: before.headroomFen, paidFen: before.paidFen });
  });
});

describe('a withdrawn claim’s release', () => {
  test('is reversed, and the claim is where it was, with its reservation and its exposure', async () => {
    const { id, exposureId, body } = await submittedLoan(run);
    await act('demo-reviewer', id, 'review');
    const before = await read(id);
    await act('demo-bank', id, 'withdraw');
    await reversed(await entrySeqOf(id));
    expect(await read(id)).toMatchObject({ ...before, entry: expect.anything() });
    const exposure = await run.api.get('demo-bank', `/v1/exposures/${exposureId}`);
    expect(exposure.body).toMatchObject({ claimedFen: 280_000_000, openClaimId: id });
    const another = await run.api.post('demo-bank', '/v1/claims', body);
    expectProblemReply(another, 422, 'claim.refused');
  });

  test('is not reversed while another claim is under way, nor when the principal is used up', async () => {
    const { id, body } = await submittedLoan(run);
    await act('demo-bank', id, 'withdraw');
    const seq = await entrySeqOf(id);
    const another = await run.api.post('demo-bank', '/v1/claims', body);
    await order(seq);
    const open = await execute(seq);
    expectProblemReply(open, 409, 'reversal.no-longer-possible');
    expect(open.body.refusals.map(({ code }: { code: string }) => code)).toEqual([
      'retaking.exposure-claimed',
      'retaking.principal-exceeded',
    ]);
    await approve(run, another.body.id);
    await pay(run, another.body.id);
    const settled = await execute(seq);
    expect(settled.body.refusals).toMatchObject([
      {
        code: 'retaking.principal-exceeded',
        lossFen: 280_000_000,
        claimedFen: 280_000_000,
        principalFen: 300_000_000,
      },
    ]);
    expect(settled.body.refusals[0].text).toContain('¥3,000,000.00');
  });

  test('is not reversed once the exposure was settled', async () => {
    const { id, exposureId } = await submittedLoan(run);
    await act('demo-bank', id, 'withdraw');
    const seq = await entrySeqOf(id);
    await order(seq);
    const settledOn = await run.api.day();
    const settled = await run.api.post('demo-bank', `/v1/exposures/${exposureId}/settle`, { settledOn });
    expect(settled.status, JSON.stringify(settled.body)).toBe(200);
    const late = await execute(seq);
    expectProblemReply(late, 409, 'reversal.no-longer-possible');
    expect(late.body.refusals).toMatchObject([{ code: 'retaking.exposure-settled', settledOn }]);
  });

  test('is not reversed where others have used the nested caps, and is where they have not', async () => {
    const first = await submittedInvestment(run, 7_001);
    await act('demo-fund', first.id, 'withdraw');
    const seq = await entrySeqOf(first.id);
    const second = await submittedInvestment(run, 7_001);
    await order(seq, 'guidance');
    const full = await execute(seq, 'guidance');
    expect(full.body.refusals).toMatchObject([
      {
        code: 'retaking.cap-exceeded',
        cap: 'cap-per-enterprise',
        usedFen: 200_000_000,
        limitFen: 200_000_000,
      },
      { code: 'retaking.cap-exceeded', cap: 'cap-per-institution-year', amountFen: 200_000_000 },
    ]);
    await act('demo-fund', second.id, 'withdraw');
    expect((await execute(seq, 'guidance')).status).toBe(200);
    expect(await read(first.id)).toMatchObject({ status: 'submitted', reservedFen: 200_000_000 });
    await approve(run, first.id);
    await pay(run, first.id);
    await act('demo-approver', first.id, 'clawbacks', { amountFen: 1, reason: '多补一分' });
    await act('demo-cashier', first.id, 'clawbacks/collect', {
      receivedOn: await run.api.day(),
      reference: 'B',
    });
    const third = await submittedInvestment(run, 7_001);
    expect((await read(third.id)).reservedFen).toBe(1);
  });
});

describe('an entry of the pool’s own', () => {
  test('is reversed while its money is there, to the fen', async () => {
    const body = { amountFen: 500, effectiveOn: await run.api.day(), documentNo: '误拨' };
    const appropriated = await run.api.post('demo-manager', '/v1/pools/guidance/appropriations', body);
    const { headroomFen, capFen } = await pool('guidance');
    const drained = posting('available', 'treasury', fen(BigInt(headroomFen) - 499n));
    const returnedSeq = await book('guidance', 'return', drained);
    await order(appropriated.body.seq, 'guidance');
    const short = await execute(appropriated.body.seq, 'guidance');
    expectProblemReply(short, 409, 'ledger.overdrawn');
    expect(short.body).toMatchObject({ account: 'available', shortFen: 1 });
    const interestSeq = await book('guidance', 'earn-interest', posting('interest', 'available', fen(1n)));
    expect((await execute(appropriated.body.seq, 'guidance')).status).toBe(200);
    expect((await pool('guidance')).headroomFen).toBe(0);
    expectProblemReply(await orderedAndExecuted(interestSeq), 409, 'ledger.overdrawn');
    await reversed(returnedSeq, 'guidance');
    expect((await execute(interestSeq, 'guidance')).status).toBe(200);
    expect(await pool('guidance')).toMatchObject({
      ...{ capFen: capFen - 500, headroomFen: headroomFen - 500, interestFen: 0 },
    });
  });

  async function orderedAndExecuted(seq: number) {
    await order(seq, 'guidance');
    return execute(seq, 'guidance');
  }
});

test('both journals are sound after all of it', async () => {
  for (const id of ['guidance', 'compensation'] as const) {
    expectSoundJournal(id, await wholeJournal(run.platform.store, id));
  }
});
