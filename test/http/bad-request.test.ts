import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVIDENCE_MAX } from '../../domain/claims/loss.ts';
import { createFunction } from '../../functions/http/create-function.ts';
import { pools } from '../../functions/pools/operations.ts';
import { claim, loan } from '../builders/bodies.ts';
import { gatewayEvent } from '../builders/gateway-event.ts';
import type { Reply } from './api.ts';
import { expectProblemReply } from './problem.ts';
import { startTestRun, type TestRun } from './run.ts';

let run: TestRun;
let today: string;
let exposureId: string;
let balancesBefore: unknown;
let serial = 0;

beforeAll(async () => {
  run = await startTestRun();
  today = await run.api.day();
  exposureId = (await run.api.post('demo-bank', '/v1/exposures', loan(today))).body.id;
  balancesBefore = await balances();
});

afterAll(async () => {
  await run.stop();
});

async function balances() {
  return (await run.api.get('demo-auditor', '/v1/pools')).body.data;
}

async function expectProblem(reply: Reply, status: number, code: string): Promise<void> {
  expectProblemReply(reply, status, code);
  expect(await balances()).toEqual(balancesBefore);
}

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
  test('with an amount above 2^53 − 1 is refused, not rounded', async () => {
    const headers = await jsonHeaders('demo-bank');
    const text = JSON.stringify(loan(today)).replace('300000000', '9007199254740993');
    const reply = await run.api.send('POST', '/v1/exposures', headers, text);
    await expectProblem(reply, 400, 'request.invalid');
  });

  test('without an idempotency key is refused', async () => {
    const headers = await jsonHeaders('demo-bank', { 'idempotency-key': '' });
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
    ['a name twice in an object', '{"a":1,"a":1}', 'application/json', 400, 'request.invalid-json'],
    ['a byte order mark', '\uFEFF{}', 'application/json', 400, 'request.invalid-json'],
    ['more values than 20,000', `[${'1,'.repeat(20_000)}1]`, 'application/json', 400, 'request.invalid-json'],
    ['a wrong content type', '{}', 'text/plain', 415, 'request.unsupported-media-type'],
    ['a body over 256 KB', JSON.stringify('x'.repeat(300_000)), 'application/json', 413, 'request.too-large'],
    ['an array', '[]', 'application/json', 400, 'request.invalid'],
    ['null', 'null', 'application/json', 400, 'request.invalid'],
    ['__proto__', '{"__proto__":{"a":1}}', 'application/json', 400, 'request.invalid'],
  ])('with %s is refused', async (_name, body, contentType, status, code) => {
    const headers = await jsonHeaders('demo-bank', { 'content-type': contentType });
    await expectProblem(await run.api.send('POST', '/v1/claims', headers, body), status, code);
  });

  test('with more papers than a claim may have is refused', async () => {
    const body = claim(exposureId, today);
    const evidence = Array(EVIDENCE_MAX + 1).fill(body.evidence[0]);
    const reply = await run.api.post('demo-bank', '/v1/claims', { ...body, evidence });
    await expectProblem(reply, 400, 'request.invalid');
    expect(reply.body.errors).toEqual([{ pointer: '/evidence', code: 'field.too-large' }]);
  });

  test('to a path that is not there is 404, and by a wrong method 405', async () => {
    const headers = await jsonHeaders('demo-bank');
    await expectProblem(await run.api.send('GET', '/v1/nothing', headers), 404, 'route.not-found');
    const wrong = await run.api.send('DELETE', '/v1/claims', headers);
    await expectProblem(wrong, 405, 'route.method-not-allowed');
    expect(wrong.headers.get('allow')).toContain('POST');
  });

  test.each(['/v1/claims', '/v1/exposures'])(
    'for %s from a day to an earlier one is refused',
    async (path) => {
      const reply = await run.api.get('demo-bank', `${path}?from=2026-03-02&to=2026-03-01`);
      await expectProblem(reply, 400, 'request.invalid');
      expect(reply.body.errors).toEqual([{ pointer: '?to', code: 'date.before-from' }]);
      expect((await run.api.get('demo-bank', `${path}?from=2026-03-01&to=2026-03-01`)).status).toBe(200);
    },
  );

  test('is answered in the language it asks for', async () => {
    const zh = await run.api.get('demo-bank', '/v1/claims/x', { language: 'zh-CN,zh;q=0.9,en;q=0.8' });
    const en = await run.api.get('demo-bank', '/v1/claims/x', { language: 'fr, en;q=0.5' });
    expect(zh.body.title).toBe('没有此补偿申请');
    expect(en.body.title).toBe('There is no such claim');
  });
});

test('an expired token is 401', async () => {
  const { platform } = run;
  const later = { ...platform.tokens, now: () => new Date(Date.now() + 601_000) };
  const handler = createFunction(pools, { ...platform, tokens: later });
  const authorization = `Bearer ${await run.api.token('demo-manager')}`;
  const answer = await handler(gatewayEvent('GET /v1/pools', { headers: { authorization } }));
  expect(answer.statusCode).toBe(401);
  expect(JSON.parse(answer.body ?? '')).toMatchObject({ code: 'auth.token-expired' });
});
