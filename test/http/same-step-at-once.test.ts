import { afterAll, beforeAll, expect, test } from 'vitest';
import { submitClaim, takeStep } from './claim-steps.ts';
import { startTestRun, type TestRun } from './run.ts';

const AT_ONCE = 8;

let run: TestRun;

beforeAll(async () => {
  run = await startTestRun();
});

afterAll(async () => {
  await run.stop();
});

/** The pool has nothing reserved but for this claim, so whoever comes second finds its money gone. */
test('one approval that arrives many times at once is made once, and answered alike', async () => {
  const id = await submitClaim(run.api, 1);
  await takeStep(run.api, 'demo-reviewer', id, 'review');
  const replies = await Promise.all(
    Array.from({ length: AT_ONCE }, () =>
      run.api.post('demo-approver', `/v1/claims/${id}/approve`, {}, { key: 'approve-once' }),
    ),
  );
  for (const reply of replies) {
    expect(reply.status, JSON.stringify(reply.body)).toBe(200);
    expect(reply.body).toEqual(replies[0]?.body);
  }
  expect(replies.filter(({ headers }) => headers.get('idempotency-replayed') === null)).toHaveLength(1);
});

test('two approvals of one claim at once are one approval and one refusal', async () => {
  const id = await submitClaim(run.api, 2);
  await takeStep(run.api, 'demo-reviewer', id, 'review');
  const replies = await Promise.all(
    Array.from({ length: AT_ONCE }, () => takeStep(run.api, 'demo-approver', id, 'approve')),
  );
  const statuses = replies.map(({ status }) => status).toSorted();
  expect(statuses).toEqual([200, ...Array<number>(AT_ONCE - 1).fill(409)]);
});
