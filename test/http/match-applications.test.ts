import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bp } from '../../domain/money/basis-points.ts';
import type { Reply } from './api.ts';
import { approveClaim, payClaim, submitClaim, takeStep } from './claim-steps.ts';
import { useLoanPolicy } from './policies.ts';
import { expectProblemReply } from './problem.ts';
import { startTestRun, type TestRun } from './run.ts';

let run: TestRun;
let serial = 0;
let today: string;

beforeAll(async () => {
  run = await startTestRun();
});

beforeEach(async () => {
  useLoanPolicy(run, {});
  today = await run.api.day();
});

afterAll(async () => {
  await run.stop();
});

/** The id of the application that a new approval of a loss of ¥100 makes: ¥40 are the province's part. */
async function made(): Promise<string> {
  serial += 1;
  return (await approveClaim(run.api, serial)).body.matchApplicationId;
}

async function read(id: string, client = 'demo-manager'): Promise<Reply> {
  return run.api.get(client, `/v1/match-applications/${id}`);
}

async function record(id: string, action: string, body: unknown, key?: string): Promise<Reply> {
  const call = key === undefined ? {} : { key };
  return run.api.post('demo-manager', `/v1/match-applications/${id}/${action}`, body, call);
}

const send = (id: string, key?: string) =>
  record(id, 'send', { sentOn: today, documentNo: '徐科发1号' }, key);
const decide = (id: string, decision: Record<string, unknown> = { outcome: 'full' }) =>
  record(id, 'decide', { documentNo: '苏财科2号', decidedOn: today, ...decision });
const pay = (id: string) => record(id, 'pay', { paidOn: today, documentNo: '苏财科3号' });

describe('an approval', () => {
  test('makes an application for the province’s part, which the offices and its own institution see', async () => {
    serial += 1;
    const approved = await approveClaim(run.api, serial);
    const { id: claimId, matchApplicationId, institutionId } = approved.body;
    const expected = {
      id: matchApplicationId,
      status: 'to-send',
      claimId,
      ...{ institutionId, enterprise: approved.body.enterprise, pool: 'compensation' },
      policyVersion: 'compensation@2016-02-18',
      amountFen: 4_000,
      ...{ sent: null, decision: null, payment: null, steps: [] },
    };
    for (const client of ['demo-manager', 'demo-auditor', 'demo-bank']) {
      expect((await read(matchApplicationId, client)).body).toMatchObject(expected);
      const list = await run.api.get(client, '/v1/match-applications?status=to-send&pool=compensation');
      expect(list.body.data[0]).toMatchObject(expected);
    }
  });

  test('makes none where the province bears nothing, and neither does a rejection', async () => {
    useLoanPolicy(run, { provinceRateBp: { loan: bp(0) } });
    serial += 1;
    const alone = await approveClaim(run.api, serial);
    expect(alone.body.matchApplicationId).toBeNull();
    serial += 1;
    const rejected = await submitClaim(run.api, serial);
    await takeStep(run.api, 'demo-reviewer', rejected, 'review');
    await takeStep(run.api, 'demo-approver', rejected, 'reject', { reason: '不符合条件' });
    const list = await run.api.get('demo-manager', '/v1/match-applications');
    const claims = list.body.data.map(({ claimId }: { claimId: string }) => claimId);
    expect(claims).not.toContain(alone.body.id);
    expect(claims).not.toContain(rejected);
  });

  test('sent twice with one key makes one application, and answers the same', async () => {
    serial += 1;
    const id = await submitClaim(run.api, serial);
    await takeStep(run.api, 'demo-reviewer', id, 'review');
    const approve = () =>
      run.api.post('demo-approver', `/v1/claims/${id}/approve`, {}, { key: `approve-${id}` });
    const replies = await Promise.all([approve(), approve(), approve()]);
    for (const reply of replies) expect(reply.body).toEqual(replies[0].body);
    const list = await run.api.get('demo-manager', '/v1/match-applications');
    const own = list.body.data.filter(({ claimId }: { claimId: string }) => claimId === id);
    expect(own).toHaveLength(1);
  });
});

describe('an application', () => {
  test('is sent, decided for less, and paid, each by whom and when', async () => {
    const id = await made();
    expect((await send(id)).body).toMatchObject({
      status: 'sent',
      sent: { sentOn: today, documentNo: '徐科发1号' },
    });
    expect((await decide(id, { outcome: 'less', amountFen: 3_999 })).body).toMatchObject({
      status: 'decided',
      decision: { outcome: 'less', amountFen: 3_999, documentNo: '苏财科2号', decidedOn: today },
    });
    const paid = await pay(id);
    expect(paid.body).toMatchObject({ status: 'paid', payment: { paidOn: today, documentNo: '苏财科3号' } });
    expect(paid.body.steps).toMatchObject([
      { action: 'send', actor: 'demo-manager' },
      { action: 'decide', actor: 'demo-manager' },
      { action: 'pay', actor: 'demo-manager' },
    ]);
    expect((await read(id)).body).toEqual(paid.body);
    const list = await run.api.get('demo-manager', '/v1/match-applications?status=paid');
    expect(list.body.data).toEqual([paid.body]);
  });

  test('is sent without a document number where it had none', async () => {
    expect((await record(await made(), 'send', { sentOn: today })).body.sent).toEqual({
      sentOn: today,
      documentNo: null,
    });
  });

  test('that the province refused has nothing to pay, in both languages', async () => {
    const id = await made();
    await send(id);
    expect((await decide(id, { outcome: 'refused' })).body.decision.amountFen).toBe(0);
    expectProblemReply(await pay(id), 409, 'match-application.nothing-granted');
  });

  test('takes no step out of order', async () => {
    const id = await made();
    for (const step of [decide, pay]) {
      const reply = await step(id);
      expectProblemReply(reply, 409, 'match-application.wrong-state');
      expect(reply.body).toMatchObject({ applicationStatus: 'to-send' });
    }
    await send(id);
    expectProblemReply(await send(id), 409, 'match-application.wrong-state');
    const zh = await run.api.post(
      'demo-manager',
      `/v1/match-applications/${id}/pay`,
      { paidOn: today, documentNo: '3' },
      { language: 'zh' },
    );
    expect(zh.body.detail).toBe('配套申请现为“已报送”；此操作只适用于：省级已核定。');
  });

  test.each([0, 4_000, 4_001])('is not granted less by %i fen of 4,000', async (amountFen) => {
    const id = await made();
    await send(id);
    const reply = await decide(id, { outcome: 'less', amountFen });
    expectProblemReply(reply, 422, 'match-application.amount-not-less');
    expect(reply.body).toMatchObject({ amountFen, appliedFen: 4_000 });
  });

  test('lies neither before its approval nor in the future', async () => {
    const id = await made();
    for (const sentOn of [await run.api.day(-1), await run.api.day(1)]) {
      const reply = await record(id, 'send', { sentOn });
      expectProblemReply(reply, 422, 'match-application.day-out-of-range');
      expect(reply.body).toMatchObject({ firstDay: today, lastDay: today });
    }
  });

  test.each([
    ['send', {}, '/sentOn', 'field.missing'],
    ['send', { sentOn: '2026-02-30' }, '/sentOn', 'date.does-not-exist'],
    ['decide', { outcome: 'some' }, '/outcome', 'field.not-allowed'],
    ['decide', { outcome: 'less', documentNo: 'S', decidedOn: '2026-11-24' }, '/amountFen', 'field.missing'],
    [
      'decide',
      { outcome: 'full', amountFen: 1, documentNo: 'S', decidedOn: '2026-11-24' },
      '/amountFen',
      'field.unknown',
    ],
    ['pay', { paidOn: '2026-11-24', documentNo: ' ' }, '/documentNo', 'field.too-small'],
  ])('refuses to %s with %j, where it stands', async (action, body, pointer, code) => {
    const reply = await record('mat_0'.padEnd(30, '0'), action, body);
    expectProblemReply(reply, 400, 'request.invalid');
    expect(reply.body.errors).toContainEqual({ pointer, code });
  });

  test.each(['x', 'mat_1', `clm_${'0'.repeat(26)}`, '%00'])('with the id %s is not there', async (id) => {
    expectProblemReply(await read(id), 404, 'match-application.not-found');
    expectProblemReply(await send(id), 404, 'match-application.not-found');
  });

  test('is answered the same when a step is sent again, though it has moved on', async () => {
    const id = await made();
    const first = await send(id, `send-${id}`);
    await decide(id);
    const again = await send(id, `send-${id}`);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body).toEqual(first.body);
    const other = await record(id, 'send', { sentOn: today }, `send-${id}`);
    expectProblemReply(other, 422, 'idempotency.key-reused');
  });

  test('decided by two at once is decided once', async () => {
    const id = await made();
    await send(id);
    const replies = await Promise.all([
      decide(id),
      decide(id, { outcome: 'refused' }),
      decide(id, { outcome: 'less', amountFen: 1 }),
    ]);
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    expect((await read(id)).body.steps).toHaveLength(2);
  });
});

describe('where the province pays first', () => {
  beforeEach(() => {
    useLoanPolicy(run, { requireProvincePaidFirst: true });
  });

  test('the city’s share waits until it has', async () => {
    serial += 1;
    const { id, matchApplicationId } = (await approveClaim(run.api, serial)).body;
    for (const next of [send, decide, pay]) {
      const refused = await payClaim(run.api, id);
      expectProblemReply(refused, 409, 'claim.province-not-paid');
      expect(refused.body).toMatchObject({ provinceFen: 4_000, matchApplicationId });
      expect((await next(matchApplicationId)).status).toBe(200);
    }
    const paid = await payClaim(run.api, id);
    expect(paid.body).toMatchObject({ status: 'paid', paidFen: 4_000 });
    const timeline = await run.api.get('demo-bank', `/v1/claims/${String(id)}/timeline`);
    expect(timeline.body.data.at(-1)).toMatchObject({ action: 'pay', provincePaidOn: today });
  });

  test('a refusal of the province keeps it waiting, and says how much for, in Chinese', async () => {
    serial += 1;
    const { id, matchApplicationId } = (await approveClaim(run.api, serial)).body;
    await send(matchApplicationId);
    await decide(matchApplicationId, { outcome: 'refused' });
    const body = { paidOn: today, paymentRef: 'P' };
    const refused = await run.api.post('demo-cashier', `/v1/claims/${String(id)}/pay`, body, {
      language: 'zh',
    });
    expectProblemReply(refused, 409, 'claim.province-not-paid');
    expect(refused.body.detail).toBe('政策规定省级先行拨付；省级承担的 ¥40.00 尚未登记到位。');
  });
});

describe('a recovery', () => {
  test.each([
    ['full', {}, [4_000, 4_000, 2_000]],
    ['less', { amountFen: 1_000 }, [1_000, 4_000, 5_000]],
    ['refused', {}, [0, 4_000, 6_000]],
  ] as const)('goes by what the province has decided: %s', async (outcome, amount, expected) => {
    serial += 1;
    const { id, matchApplicationId } = (await approveClaim(run.api, serial)).body;
    await payClaim(run.api, id);
    await send(matchApplicationId);
    await decide(matchApplicationId, { outcome, ...amount });
    const came = { receivedFen: 10_000, costsFen: 0, receivedOn: today, reference: 'R' };
    const { body } = await takeStep(run.api, 'demo-bank', id, 'recoveries', came);
    expect(body.recovered.map(({ returnedFen }: { returnedFen: number }) => returnedFen)).toEqual(expected);
  });
});
