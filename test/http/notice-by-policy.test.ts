import { afterAll, beforeAll, expect, test } from 'vitest';
import { parameter } from '../builders/policy.ts';
import { approveClaim, payClaim } from './claim-steps.ts';
import { policyDesk } from './policy-desk.ts';
import { expectProblemReply } from './problem.ts';
import { startTestRun, type TestRun } from './run.ts';

let run: TestRun;

beforeAll(async () => {
  run = await startTestRun();
});

afterAll(async () => {
  await run.stop();
});

const { confirmedVersion } = policyDesk(() => run);

test('managers switch on notice and the province’s precedence by a version, and claims go by it from its day', async () => {
  const { api } = run;
  const before = (await approveClaim(api, 1)).body;
  const parameters = {
    publicNoticeWorkingDays: parameter(5),
    requireProvincePaidFirst: parameter(true),
  };
  await confirmedVersion(await api.day(1), { parameters });
  await api.moveClock(1);
  const claim = (await approveClaim(api, 2)).body;
  expect(claim.notice.from).toBe(await api.day());
  const list = await api.send('GET', '/v1/public/notices', {});
  expect(list.body.data.map(({ claimId }: { claimId: string }) => claimId)).toEqual([claim.id]);
  expectProblemReply(await payClaim(api, claim.id), 409, 'claim.notice-running');
  await api.moveClock(20);
  expectProblemReply(await payClaim(api, claim.id), 409, 'claim.province-not-paid');
  expect(before.notice).toBeNull();
  expect((await payClaim(api, before.id)).body.status).toBe('paid');
});
