import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { daysBetween, localDate } from '../../domain/calendar/local-date.ts';
import type { Reply } from './api.ts';
import { approveClaim, payClaim } from './claim-steps.ts';
import { useLoanPolicy } from './policies.ts';
import { expectProblemReply } from './problem.ts';
import { startTestRun, type TestRun } from './run.ts';

const OBJECTION = { name: '张三丰', contact: '13812345678', text: '该企业未收到贷款' };

let run: TestRun;
let serial = 0;

beforeAll(async () => {
  run = await startTestRun();
});

beforeEach(() => {
  useLoanPolicy(run, { publicNoticeWorkingDays: 5 });
});

afterAll(async () => {
  await run.stop();
});

async function approved(): Promise<Reply['body']> {
  serial += 1;
  return (await approveClaim(run.api, serial)).body;
}

async function publicNotices(query = ''): Promise<Reply> {
  return run.api.send('GET', `/v1/public/notices${query}`, {});
}

async function noticeOf(claimId: string) {
  const { data } = (await publicNotices('?limit=100')).body;
  return data.find((notice: { claimId: string }) => notice.claimId === claimId);
}

async function object(id: string, client = 'demo-reviewer', key?: string): Promise<Reply> {
  const call = key === undefined ? {} : { key };
  return run.api.post(client, `/v1/claims/${id}/objections`, OBJECTION, call);
}

async function resolve(id: string, outcome: string, objection = 1): Promise<Reply> {
  const body = { objection, outcome, reason: '银行已提供放款凭证' };
  return run.api.post('demo-approver', `/v1/claims/${id}/objections/resolve`, body);
}

async function endNotice({ to }: { readonly to: string }): Promise<void> {
  await run.api.moveClock(daysBetween(localDate(await run.api.day()), localDate(to)) + 1);
}

describe('an approval under public notice', () => {
  test('is public for five working days, without a token, and then no more', async () => {
    const claim = await approved();
    expect(claim.notice.from).toBe(await run.api.day());
    const { from, to } = claim.notice;
    expect(await noticeOf(claim.id)).toEqual({
      ...{ claimId: claim.id, pool: 'compensation', claimant: 'demo-bank' },
      enterprise: { name: `徐州第${String(serial)}科技有限公司`, creditCode: claim.enterprise },
      ...{ amountFen: 4_000, from, to, isObjectionOpen: false },
    });
    await run.api.moveClock(daysBetween(localDate(from), localDate(to)));
    expect(await noticeOf(claim.id)).toBeDefined();
    const refused = await payClaim(run.api, claim.id);
    expectProblemReply(refused, 409, 'claim.notice-running');
    expect(refused.body).toMatchObject({ from, to });
    await run.api.moveClock(1);
    expect(await noticeOf(claim.id)).toBeUndefined();
    expect((await payClaim(run.api, claim.id)).body.status).toBe('paid');
  });

  test('is listed a page at a time, and each once', async () => {
    const ids = new Set<string>();
    for (let count = 0; count < 3; count += 1) ids.add((await approved()).id);
    const seen: string[] = [];
    let query = '?limit=2';
    for (let page = 0; page < 10 && query !== ''; page += 1) {
      const { body } = await publicNotices(query);
      seen.push(...body.data.map(({ claimId }: { claimId: string }) => claimId));
      query = body.nextCursor === null ? '' : `?limit=2&cursor=${String(body.nextCursor)}`;
    }
    expect(new Set(seen).size).toBe(seen.length);
    for (const id of ids) expect(seen).toContain(id);
  });

  test('shows nothing but notices by another list’s cursor or an unknown parameter', async () => {
    const claims = await run.api.get('demo-manager', '/v1/claims?limit=1');
    const byCursor = await publicNotices(`?cursor=${String(claims.body.nextCursor)}`);
    expectProblemReply(byCursor, 400, 'request.invalid');
    expectProblemReply(await publicNotices('?pool=guidance'), 400, 'request.invalid');
    expectProblemReply(await publicNotices('?limit=101'), 400, 'request.invalid');
  });
});

describe('without public notice in the policy', () => {
  beforeEach(() => {
    useLoanPolicy(run, {});
  });

  test('an approval is not public, and is paid on the same day', async () => {
    const claim = await approved();
    expect(claim.notice).toBeNull();
    expect(await noticeOf(claim.id)).toBeUndefined();
    expect((await payClaim(run.api, claim.id)).body.status).toBe('paid');
  });

  test('an objection stops the payment all the same', async () => {
    const claim = await approved();
    expect((await object(claim.id)).status).toBe(200);
    expectProblemReply(await payClaim(run.api, claim.id), 409, 'claim.objection-open');
    expect((await resolve(claim.id, 'dismissed')).status).toBe(200);
    expect((await payClaim(run.api, claim.id)).body.status).toBe('paid');
  });
});

describe('an objection', () => {
  test('is shown with the notice and stops the payment until an approver dismisses it', async () => {
    const claim = await approved();
    const recorded = await object(claim.id, 'demo-manager');
    expect(recorded.body).toMatchObject({
      status: 'approved',
      objections: [{ number: 1, status: 'open' }],
    });
    expect((await noticeOf(claim.id)).isObjectionOpen).toBe(true);
    await endNotice(claim.notice);
    const refused = await payClaim(run.api, claim.id);
    expectProblemReply(refused, 409, 'claim.objection-open');
    expect(refused.body).toMatchObject({ objection: 1, detail: expect.stringContaining('Objection 1') });
    expect((await resolve(claim.id, 'dismissed')).body.objections).toMatchObject([{ status: 'dismissed' }]);
    expect((await payClaim(run.api, claim.id)).body.status).toBe('paid');
  });

  test('that comes late, after the notice and before the payment, counts', async () => {
    const claim = await approved();
    await endNotice(claim.notice);
    expect((await object(claim.id)).status).toBe(200);
    expectProblemReply(await payClaim(run.api, claim.id), 409, 'claim.objection-open');
  });

  test('that is upheld leaves nothing to pay, and no objection open', async () => {
    const claim = await approved();
    await object(claim.id);
    await resolve(claim.id, 'upheld');
    expect((await noticeOf(claim.id)).isObjectionOpen).toBe(false);
    await endNotice(claim.notice);
    expectProblemReply(await payClaim(run.api, claim.id), 409, 'claim.objection-upheld');
    expectProblemReply(await resolve(claim.id, 'dismissed'), 409, 'claim.objection-not-open');
  });

  test.each([
    ['demo-reviewer', OBJECTION.name, OBJECTION.contact],
    ['demo-approver', OBJECTION.name, OBJECTION.contact],
    ['demo-manager', OBJECTION.name, OBJECTION.contact],
    ['demo-auditor', OBJECTION.name, OBJECTION.contact],
    ['demo-cashier', '张**', '****5678'],
    ['demo-bank', '张**', '****5678'],
  ])('shows %s who objected as %s, reached at %s', async (client, name, contact) => {
    const claim = await approved();
    await object(claim.id);
    const timeline = await run.api.get(client, `/v1/claims/${String(claim.id)}/timeline`);
    expect(timeline.body.data.at(-1)).toMatchObject({
      action: 'object',
      name,
      contact,
      text: OBJECTION.text,
    });
    const body = JSON.stringify((await run.api.get(client, `/v1/claims/${String(claim.id)}`)).body);
    expect(body).not.toContain(OBJECTION.name);
    expect(body).not.toContain(OBJECTION.contact);
    expect(JSON.stringify(await noticeOf(claim.id))).not.toContain(OBJECTION.name);
  });

  test('sent again with its key is recorded once, and answered as the first time', async () => {
    const claim = await approved();
    const first = await object(claim.id, 'demo-reviewer', `object-${String(claim.id)}`);
    await resolve(claim.id, 'dismissed');
    const again = await object(claim.id, 'demo-reviewer', `object-${String(claim.id)}`);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body).toEqual(first.body);
    expect((await noticeOf(claim.id)).isObjectionOpen).toBe(false);
  });

  test('and another at the same moment are both recorded, and one resolution leaves the other open', async () => {
    const claim = await approved();
    const replies = await Promise.all([object(claim.id), object(claim.id, 'demo-manager')]);
    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    const resolutions = await Promise.all([resolve(claim.id, 'dismissed'), resolve(claim.id, 'upheld')]);
    expect(resolutions.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await noticeOf(claim.id)).isObjectionOpen).toBe(true);
    await resolve(claim.id, 'dismissed', 2);
    expect((await noticeOf(claim.id)).isObjectionOpen).toBe(false);
  });

  test('at the moment of the payment comes before it or is refused, never after', async () => {
    const claim = await approved();
    await endNotice(claim.notice);
    const [paid, objected] = await Promise.all([payClaim(run.api, claim.id), object(claim.id)]);
    expect([paid.status, objected.status].toSorted()).toEqual([200, 409]);
  });

  test('is heard only while the claim is approved', async () => {
    const claim = await approved();
    await endNotice(claim.notice);
    await payClaim(run.api, claim.id);
    expectProblemReply(await object(claim.id), 409, 'claim.wrong-state');
    expectProblemReply(await object(`clm_${'0'.repeat(26)}`), 404, 'claim.not-found');
  });

  test.each([
    [{ ...OBJECTION, name: undefined }, '/name', 'field.missing'],
    [{ ...OBJECTION, contact: ' ' }, '/contact', 'field.too-small'],
    [{ ...OBJECTION, text: '字'.repeat(501) }, '/text', 'field.too-large'],
    [{ ...OBJECTION, name: '张\u0000三' }, '/name', 'text.hidden-character'],
    [{ ...OBJECTION, identity: '匿名' }, '/identity', 'field.unknown'],
  ])('needs a name, a contact and what it is about: %j', async (body, pointer, code) => {
    const reply = await run.api.post('demo-manager', `/v1/claims/clm_${'0'.repeat(26)}/objections`, body);
    expectProblemReply(reply, 400, 'request.invalid');
    expect(reply.body.errors).toEqual([{ pointer, code }]);
  });

  test.each([
    [{ objection: 0, outcome: 'upheld', reason: 'x' }, '/objection', 'field.too-small'],
    [{ objection: 1, outcome: 'ignored', reason: 'x' }, '/outcome', 'field.not-allowed'],
  ])('is not resolved by %j', async (body, pointer, code) => {
    const path = `/v1/claims/clm_${'0'.repeat(26)}/objections/resolve`;
    const reply = await run.api.post('demo-approver', path, body);
    expectProblemReply(reply, 400, 'request.invalid');
    expect(reply.body.errors).toEqual([{ pointer, code }]);
  });

  test('is resolved with a reason, in the words of either language', async () => {
    const claim = await approved();
    await object(claim.id);
    const path = `/v1/claims/${String(claim.id)}/objections/resolve`;
    const silent = await run.api.post('demo-approver', path, { objection: 1, outcome: 'dismissed' });
    expectProblemReply(silent, 422, 'claim.reason-missing');
    const wrong = { objection: 2, outcome: 'dismissed', reason: '无' };
    const zh = await run.api.post('demo-approver', path, wrong, { language: 'zh' });
    expect(zh.body).toMatchObject({
      code: 'claim.objection-not-open',
      detail: '第 2 项异议不在待处理之列；待处理的是：1。',
    });
  });
});
