import { afterAll, beforeAll, expect, test } from 'vitest';
import { submitClaim } from '../http/claim-steps.ts';
import { startTestRun, type TestRun } from '../http/run.ts';
import { countRequests } from './count-requests.ts';

let run: TestRun;

beforeAll(async () => {
  run = await startTestRun();
});

afterAll(async () => {
  await run.stop();
});

test('the due dates of a whole list cost one read, however many claims are on it', async () => {
  const counter = countRequests(run.platform.store);
  const readsOf = async () => {
    counter.take();
    await run.api.get('demo-manager', '/v1/claims');
    return counter.take().reads;
  };
  await run.api.token('demo-manager');
  await submitClaim(run.api, 1);
  const forOne = await readsOf();
  for (let number = 2; number <= 5; number += 1) await submitClaim(run.api, number);
  expect(await readsOf()).toBe(forOne);
  expect(forOne).toBe(3);
});
