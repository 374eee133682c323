import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { creditCodeCheckCharacter } from '../../domain/identifiers/credit-code.ts';
import { bankruptcy, claim, creditCode, enterprise, investment, loan, plusDays } from '../builders/bodies.ts';
import type { Reply } from './api.ts';
import { startTestRun, type TestRun } from './run.ts';

let run: TestRun;
let today: string;
let exposureId: string;
let balancesBefore: unknown;
let serial = 100;

beforeAll(async () => {
  run = await startTestRun();
  today = await run.api.day();
  exposureId = await file();
  balancesBefore = await balances();
});

afterAll(async () => {
  await run.stop();
});

async function balances() {
  return (await run.api.get('demo-auditor', '/v1/pools')).body.data;
}

async function file(terms: Record<string, unknown> = {}): Promise<string> {
  serial += 1;
  const body = loan(today, { enterprise: enterprise({ creditCode: creditCode(serial) }), ...terms });
  const reply = await run.api.post('demo-bank', '/v1/exposures', body);
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  return reply.body.id;
}

/** A problem by RFC 9457 with this status and code, and no fen moved. */
async function expectProblem(reply: Reply, status: number, code: string): Promise<void> {
  expect(reply.body, JSON.stringify(reply.body)).toMatchObject({ status, code, type: `/problems/${code}` });
  expect(reply.status).toBe(status);
  expect(reply.headers.get('content-type')).toBe('application/problem+json');
  expect(reply.headers.get('x-request-id')).toBe(reply.body.requestId);
  expect(await balances()).toEqual(balancesBefore);
}

async function expectRefused(reply: Reply, problem: string, ...codes: string[]): Promise<void> {
  await expectProblem(reply, 422, problem);
  expect(reply.body.refusals.map(({ code }: { code: string }) => code)).toEqual(codes);
  for (const { text } of reply.body.refusals) expect(text.length).toBeGreaterThan(10);
}

async function submit(body: unknown, client = 'demo-bank'): Promise<Reply> {
  return run.api.post(client, '/v1/claims', body);
}

describe('a claim', () => {
  test('on an exposure that does not exist is 404', async () => {
    await expectProblem(await submit(claim(`exp_${'0'.repeat(36)}`, today)), 404, 'exposure.not-found');
  });

  test('on someone else’s exposure is 404, not 403', async () => {
    await expectProblem(await submit(claim(exposureId, today), 'demo-bank-2'), 404, 'exposure.not-found');
  });

  test('for a loss before the filing is refused', async () => {
    await expectRefused(
      await submit(claim(exposureId, plusDays(today, -1))),
      'claim.refused',
      'loss.before-filing',
    );
  });

  test('for a loss that has not happened yet is refused', async () => {
    await expectRefused(
      await submit(claim(exposureId, plusDays(today, 1))),
      'claim.refused',
      'loss.in-future',
    );
  });

  test('for more than the principal is refused by one fen', async () => {
    const over = claim(exposureId, today, { lossFen: 300_000_001 });
    await expectRefused(await submit(over), 'claim.refused', 'loss.above-principal');
  });

  test('with more received than lost is refused', async () => {
    const body = claim(exposureId, today, { lossFen: 100, receivedFen: 101 });
    await expectRefused(await submit(body), 'claim.refused', 'loss.received-above-loss');
  });

  test('overdue by 89 days, with everything else wrong too, is refused for each reason', async () => {
    const body = claim(exposureId, plusDays(today, -1), { overdueDays: 89, lossFen: 300_000_001 });
    const codes = ['loss.overdue-too-short', 'loss.before-filing', 'loss.above-principal'];
    await expectRefused(await submit(body), 'claim.refused', ...codes);
  });

  test('that was refused is on record, and is answered the same when sent again', async () => {
    const body = claim(exposureId, today, { overdueDays: 10 });
    const first = await run.api.post('demo-bank', '/v1/claims', body, { key: 'refused-once' });
    const again = await run.api.post('demo-bank', '/v1/claims', body, { key: 'refused-once' });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body.refusals).toEqual(first.body.refusals);
    const stored = await run.api.get('demo-bank', `/v1/claims/${first.body.claimId}`);
    expect(stored.body).toMatchObject({ status: 'refused', reservedFen: 0 });
  });
});

describe('an exposure', () => {
  async function fileBody(body: unknown, client = 'demo-bank'): Promise<Reply> {
    return run.api.post(client, '/v1/exposures', body);
  }

  test('with a wrong credit code names the field', async () => {
    const right = creditCode(7);
    const wrong = right.slice(0, 17) + (right.endsWith('0') ? '1' : '0');
    expect(creditCodeCheckCharacter(wrong.slice(0, 17))).not.toBe(wrong.at(-1));
    const reply = await fileBody(loan(today, { enterprise: enterprise({ creditCode: wrong }) }));
    await expectProblem(reply, 400, 'request.invalid');
    expect(reply.body.errors).toEqual([
      { pointer: '/enterprise/creditCode', code: 'credit-code.check-character' },
    ]);
  });

  test('in a firm too old and too large for any stage is refused for each reason', async () => {
    const firm = enterprise({
      foundedOn: '2015-01-01',
      staff: 201,
      assetsFen: 2_000_000_001,
      revenueFen: 2_000_000_001,
    });
    const reply = await fileBody(investment(today, { enterprise: firm }), 'demo-fund');
    await expectRefused(
      reply,
      'exposure.ineligible',
      'enterprise.too-old',
      'enterprise.too-many-staff',
      'enterprise.assets-above-limit',
      'enterprise.revenue-above-limit',
    );
  });

  test('with a term over the limit is refused', async () => {
    const reply = await fileBody(loan(today, { maturesOn: plusDays(today, 400) }));
    await expectRefused(reply, 'exposure.ineligible', 'loan.term-above-limit');
  });

  test('filed 31 days after its start is refused', async () => {
    const reply = await fileBody(loan(plusDays(today, -31), { maturesOn: today }));
    await expectRefused(reply, 'exposure.ineligible', 'filing.too-late');
  });

  test.each([
    ['an unknown field', { colour: 'red' }, '/colour', 'field.unknown'],
    ['half a fen', { principalFen: 0.5 }, '/principalFen', 'field.wrong-type'],
    ['a negative amount', { principalFen: -1 }, '/principalFen', 'field.too-small'],
    ['an amount as text', { principalFen: '300' }, '/principalFen', 'field.wrong-type'],
    ['a day that does not exist', { startedOn: '2026-02-30' }, '/startedOn', 'date.does-not-exist'],
  ])('with %s is refused where it stands', async (_name, wrong, pointer, code) => {
    const reply = await fileBody(loan(today, wrong));
    await expectProblem(reply, 400, 'request.invalid');
    expect(reply.body.errors).toContainEqual({ pointer, code });
  });

  test('with an amount above 2^53 − 1 is refused, not rounded', async () => {
    const headers = await jsonHeaders('demo-bank');
    const text = JSON.stringify(loan(today)).replace('300000000', '9007199254740993');
    const reply = await run.api.send('POST', '/v1/exposures', headers, text);
    await expectProblem(reply, 400, 'request.invalid');
  });
});

describe('a second claim', () => {
  test('while one is open is refused, and claims whose sum passes the principal are refused', async () => {
    const id = await file();
    const first = await submit(claim(id, today, { lossFen: 200_000_000 }));
    expect(first.status).toBe(201);
    balancesBefore = await balances();
    const open = await submit(claim(id, today, { lossFen: 100_000_000 }));
    await expectRefused(open, 'claim.refused', 'exposure.claim-open');
    await run.api.post('demo-reviewer', `/v1/claims/${first.body.id}/review`);
    await run.api.post('demo-approver', `/v1/claims/${first.body.id}/approve`);
    const paid = { paidOn: today, paymentRef: 'P-1' };
    expect((await run.api.post('demo-cashier', `/v1/claims/${first.body.id}/pay`, paid)).status).toBe(200);
    balancesBefore = await balances();
    const over = await submit(claim(id, today, { lossFen: 100_000_001 }));
    await expectRefused(over, 'claim.refused', 'exposure.principal-exhausted');
    expect((await submit(claim(id, today, { lossFen: 100_000_000 }))).status).toBe(201);
    balancesBefore = await balances();
  });
});

describe('a step', () => {
  test.each([
    ['demo-approver', 'approve', {}],
    ['demo-approver', 'reject', { reason: 'no' }],
    ['demo-cashier', 'pay', { paidOn: '2026-11-24', paymentRef: 'P' }],
    ['demo-bank', 'resubmit', {}],
  ])('%s may not %s a claim that was only submitted', async (client, action, body) => {
    const submitted = await submit(claim(await file(), today, { lossFen: 100 }));
    balancesBefore = await balances();
    const reply = await run.api.post(client, `/v1/claims/${submitted.body.id}/${action}`, body);
    await expectProblem(reply, 409, 'claim.wrong-state');
  });

  test('by the wrong office is forbidden', async () => {
    const reply = await run.api.post('demo-reviewer', `/v1/claims/clm_${'0'.repeat(26)}/approve`);
    await expectProblem(reply, 403, 'auth.role-forbidden');
  });

  test('on a claim that does not exist is 404', async () => {
    const reply = await run.api.post('demo-approver', `/v1/claims/clm_${'0'.repeat(26)}/approve`);
    await expectProblem(reply, 404, 'claim.not-found');
  });

  test('that approves one fen above the decision is refused', async () => {
    const submitted = await submit(claim(await file(), today, { lossFen: 100 }));
    await run.api.post('demo-reviewer', `/v1/claims/${submitted.body.id}/review`);
    balancesBefore = await balances();
    const reply = await run.api.post('demo-approver', `/v1/claims/${submitted.body.id}/approve`, {
      amountFen: 41,
    });
    await expectProblem(reply, 422, 'claim.amount-above-decision');
  });
});

async function jsonHeaders(client: string, more: Record<string, string> = {}) {
  serial += 1;
  return {
    authorization: `Bearer ${await run.api.token(client)}`,
    'content-type': 'application/json',
    'idempotency-key': `raw-${String(serial)}`,
    ...more,
  };
}

describe('a request', () => {
  test('without an idempotency key is refused', async () => {
    const { 'idempotency-key': _dropped, ...headers } = await jsonHeaders('demo-bank');
    const reply = await run.api.send('POST', '/v1/claims', headers, '{}');
    await expectProblem(reply, 400, 'idempotency.key-missing');
  });

  test('that reuses a key for another body is refused', async () => {
    const body = claim(exposureId, today, { overdueDays: 10 });
    await run.api.post('demo-bank', '/v1/claims', body, { key: 'reused' });
    const other = await run.api.post('demo-bank', '/v1/claims', { ...body, evidence: [] }, { key: 'reused' });
    await expectProblem(other, 422, 'idempotency.key-reused');
  });

  test.each([
    ['no token', {}, 'auth.token-missing'],
    ['a token that is none', { authorization: 'Bearer x' }, 'auth.token-invalid'],
    ['another scheme', { authorization: 'Basic eDp5' }, 'auth.token-invalid'],
  ])('with %s is 401', async (_name, headers, code) => {
    await expectProblem(await run.api.send('GET', '/v1/claims', headers), 401, code);
  });

  test('with a forged token is 401', async () => {
    const [header, payload = '', signature] = (await run.api.token('demo-bank')).split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
    const forged = Buffer.from(JSON.stringify({ ...claims, role: 'manager' })).toString('base64url');
    const reply = await run.api.send('GET', '/v1/pools', {
      authorization: `Bearer ${header}.${forged}.${signature}`,
    });
    await expectProblem(reply, 401, 'auth.token-invalid');
  });

  test.each([
    ['invalid JSON', '{', 'application/json', 400, 'request.invalid-json'],
    ['JSON too deep', '['.repeat(500) + ']'.repeat(500), 'application/json', 400, 'request.invalid-json'],
    ['broken UTF-8 escapes', '"\\ud800', 'application/json', 400, 'request.invalid-json'],
    ['a wrong content type', '{}', 'text/plain', 415, 'request.unsupported-media-type'],
    ['a body over 256 KB', JSON.stringify('x'.repeat(300_000)), 'application/json', 413, 'request.too-large'],
    ['an array', '[]', 'application/json', 400, 'request.invalid'],
    ['null', 'null', 'application/json', 400, 'request.invalid'],
    ['__proto__', '{"__proto__":{"a":1}}', 'application/json', 400, 'request.invalid'],
  ])('with %s is refused', async (_name, body, contentType, status, code) => {
    const headers = await jsonHeaders('demo-bank', { 'content-type': contentType });
    await expectProblem(await run.api.send('POST', '/v1/claims', headers, body), status, code);
  });

  test('to a path that is not there is 404, and by a wrong method 405', async () => {
    const headers = await jsonHeaders('demo-bank');
    await expectProblem(await run.api.send('GET', '/v1/nothing', headers), 404, 'route.not-found');
    const wrong = await run.api.send('DELETE', '/v1/claims', headers);
    await expectProblem(wrong, 405, 'route.method-not-allowed');
    expect(wrong.headers.get('allow')).toContain('POST');
  });

  test('is answered in the language it asks for', async () => {
    const zh = await run.api.get('demo-bank', '/v1/claims/x', { language: 'zh-CN,zh;q=0.9,en;q=0.8' });
    const en = await run.api.get('demo-bank', '/v1/claims/x', { language: 'fr, en;q=0.5' });
    expect(zh.body.title).toBe('没有此补偿申请');
    expect(en.body.title).toBe('There is no such claim');
  });
});

test('an expired token is 401', async () => {
  const { platform } = run;
  const { createFunction } = await import('../../functions/http/create-function.ts');
  const { pools } = await import('../../functions/pools/operations.ts');
  const later = { ...platform.tokens, now: () => new Date(Date.now() + 601_000) };
  const handler = createFunction(pools, { ...platform, tokens: later });
  const authorization = `Bearer ${await run.api.token('demo-manager')}`;
  const event = {
    routeKey: 'GET /v1/pools',
    rawPath: '/v1/pools',
    headers: { authorization },
    requestContext: { requestId: 'r' },
  };
  const answer = await handler(event as never);
  expect(answer.statusCode).toBe(401);
  expect(JSON.parse(answer.body ?? '')).toMatchObject({ code: 'auth.token-expired' });
});

test('a claim after its window is refused', async () => {
  await run.api.moveClock(366);
  await expectRefused(await submit(claim(exposureId, today)), 'claim.refused', 'claim.window-closed');
});

test('a fund’s claim on a bankruptcy more than three years after the investment is refused', async () => {
  const start = await run.api.day();
  const firm = enterprise({ foundedOn: plusDays(start, -100) });
  const filed = await run.api.post('demo-fund', '/v1/exposures', investment(start, { enterprise: firm }));
  await run.api.moveClock(365 * 3 + 5);
  const late = await submit(bankruptcy(filed.body.id, await run.api.day(), 100_000), 'demo-fund');
  await expectRefused(late, 'claim.refused', 'loss.after-cover-ended');
});
