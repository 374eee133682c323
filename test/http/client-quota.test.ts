import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientQuota } from '../../functions/http/client-quota.ts';
import { expectProblemReply } from './problem.ts';
import { startTestRun, type TestRun } from './run.ts';

const POLICY = { requests: 3, seconds: 60 };

describe('a quota of three a minute', () => {
  test('lets the third through and not the fourth, and tells so all along', () => {
    let nowMs = 0;
    const quota = clientQuota(POLICY, () => nowMs);
    const limits = [1, 2, 3, 4].map(() => {
      const { isExceeded, headers } = quota.take('bank');
      nowMs += 15_000;
      return { isExceeded, limit: headers['ratelimit'], retryAfter: headers['retry-after'] };
    });
    expect(limits).toEqual([
      { isExceeded: false, limit: '"client";r=2;t=60', retryAfter: undefined },
      { isExceeded: false, limit: '"client";r=1;t=45', retryAfter: undefined },
      { isExceeded: false, limit: '"client";r=0;t=30', retryAfter: undefined },
      { isExceeded: true, limit: '"client";r=0;t=15', retryAfter: '15' },
    ]);
  });

  test('begins anew when its window has passed, and not a millisecond earlier', () => {
    let nowMs = 0;
    const quota = clientQuota(POLICY, () => nowMs);
    for (let taken = 0; taken < 4; taken += 1) quota.take('bank');
    nowMs = 59_999;
    expect(quota.take('bank').isExceeded).toBe(true);
    nowMs = 60_000;
    expect(quota.take('bank')).toMatchObject({
      isExceeded: false,
      headers: { ratelimit: '"client";r=2;t=60' },
    });
  });

  test('of one client is no other’s', () => {
    const quota = clientQuota(POLICY, () => 0);
    for (let taken = 0; taken < 4; taken += 1) quota.take('bank');
    expect(quota.take('other-bank').isExceeded).toBe(false);
    expect(quota.take('bank').isExceeded).toBe(true);
  });

  test('does not remember more clients than ten thousand', () => {
    const quota = clientQuota(POLICY, () => 0);
    for (let taken = 0; taken < 4; taken += 1) quota.take('first');
    for (let client = 0; client < 10_000; client += 1) quota.take(String(client));
    expect(quota.take('first').isExceeded).toBe(false);
  });
});

describe('a client that asks too much', () => {
  let run: TestRun;

  beforeAll(async () => {
    run = await startTestRun({ quota: { requests: 3, seconds: 3_600 } });
  });

  afterAll(async () => {
    await run.stop();
  });

  test('is told when to come back, is not served, and keeps no other from being served', async () => {
    const { api } = run;
    for (const left of [2, 1, 0]) {
      const reply = await api.get('demo-manager', '/v1/pools');
      expect(reply.status).toBe(200);
      expect(reply.headers.get('ratelimit-policy')).toBe('"client";q=3;w=3600');
      expect(reply.headers.get('ratelimit')).toContain(`r=${String(left)};`);
    }
    const body = { amountFen: 1, effectiveOn: await api.day(), documentNo: '1' };
    const refused = await api.post('demo-manager', '/v1/pools/guidance/appropriations', body);
    expectProblemReply(refused, 429, 'request.too-many');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    const other = await api.get('demo-auditor', '/v1/pools/guidance');
    expect(other.body).toMatchObject({ seq: 1 });
  });

  test('has its wrong requests counted as well, and what is open to anyone is not', async () => {
    const { api } = run;
    for (const path of ['/v1/claims/x', '/v1/claims?limit=0', '/v1/pools']) await api.get('demo-bank', path);
    expectProblemReply(await api.get('demo-bank', '/v1/claims'), 429, 'request.too-many');
    const open = await api.send('GET', '/healthz', {});
    expect(open.status).toBe(200);
    expect(open.headers.get('ratelimit')).toBeNull();
  });
});
