import { afterAll, beforeAll, expect, test } from 'vitest';
import { claim, creditCode, enterprise, loan, plusDays } from '../builders/bodies.ts';
import { fileLarge, idOf, largeLoan, payLoss, refusalCodes } from '../http/institution-steps.ts';
import { expectProblemReply } from '../http/problem.ts';
import { startTestRun, type TestRun } from '../http/run.ts';
import { interleave } from './interleave.ts';

let run: TestRun;
let today: string;
let beforeNextWrite: (act: () => Promise<unknown>) => void;

beforeAll(async () => {
  run = await startTestRun();
  today = await run.api.day();
  ({ beforeNextWrite } = interleave(run.platform.store));
});

afterAll(async () => {
  await run.stop();
});

test('an approval is not written when a twin was filed since it looked', async () => {
  const { api } = run;
  const body = () => loan(today, { enterprise: enterprise({ creditCode: creditCode(800_001) }) });
  const filed = await api.post('demo-bank', '/v1/exposures', body());
  const submitted = await api.post(
    'demo-bank',
    '/v1/claims',
    claim(filed.body.id, today, { lossFen: 10_000 }),
  );
  const path = `/v1/claims/${String(submitted.body.id)}`;
  await api.post('demo-reviewer', `${path}/review`);
  let twin = '';
  beforeNextWrite(async () => {
    twin = (await api.post('demo-bank-2', '/v1/exposures', body())).body.id;
  });
  const reply = await api.post('demo-approver', `${path}/approve`);
  expectProblemReply(reply, 422, 'claim.flag-uncleared');
  expect(reply.body.exposureIds).toEqual([twin]);
});

test('an exposure is not settled when a claim was opened on it since it was read', async () => {
  const { api } = run;
  const id = await fileLarge(run, 10_000);
  beforeNextWrite(() => api.post('demo-bank', '/v1/claims', claim(id, today, { lossFen: 10_000 })));
  const reply = await api.post('demo-bank', `/v1/exposures/${id}/settle`, { settledOn: today });
  expectProblemReply(reply, 409, 'exposure.claim-open');
});

test('a claim is refused on an exposure that was settled since it was read', async () => {
  const { api } = run;
  const id = await fileLarge(run, 10_000);
  beforeNextWrite(() => api.post('demo-bank', `/v1/exposures/${id}/settle`, { settledOn: today }));
  const reply = await api.post('demo-bank', '/v1/claims', claim(id, today, { lossFen: 10_000 }));
  expect(refusalCodes(reply)).toEqual(['exposure.settled']);
});

test('a filing is judged again when its agreement ended since it was read', async () => {
  const { api } = run;
  const agree = (to: string | null) =>
    api.post('demo-manager', `/v1/institutions/${idOf('demo-bank-2')}/agreement`, {
      ...{ from: '2016-02-18', to, quotaFen: null },
    });
  beforeNextWrite(() => agree(plusDays(today, -1)));
  const reply = await api.post('demo-bank-2', '/v1/exposures', largeLoan(today, 10_000));
  expect(refusalCodes(reply)).toEqual([
    'institution.no-agreement-on-start',
    'institution.no-agreement-on-filing',
  ]);
  await agree(null);
});

test('a filing is judged again when its institution was suspended since it was read', async () => {
  const { api } = run;
  const ids: string[] = [];
  for (let count = 0; count < 3; count += 1) ids.push(await fileLarge(run, 2_000_000_000));
  beforeNextWrite(() => payLoss(run, ids[0] ?? '', 1_000_000_000));
  const reply = await api.post('demo-bank', '/v1/exposures', largeLoan(today, 10_000));
  expect(refusalCodes(reply)).toEqual(['institution.suspended']);
});

test('a payment is judged on what was filed by the time it is written', async () => {
  const { api } = run;
  const path = `/v1/institutions/${idOf('demo-bank')}`;
  await api.post('demo-manager', `${path}/resume`, { reason: '已整改' });
  const exposureId = await fileLarge(run, 10_000);
  const submitted = await api.post('demo-bank', '/v1/claims', claim(exposureId, today, { lossFen: 10_000 }));
  const claimPath = `/v1/claims/${String(submitted.body.id)}`;
  await api.post('demo-reviewer', `${claimPath}/review`);
  await api.post('demo-approver', `${claimPath}/approve`);
  // Without the filing in between the ratio would be above what the manager let stand.
  const before = (await api.get('demo-manager', path)).body.standing;
  beforeNextWrite(() => fileLarge(run, 1_000_000));
  const paid = await api.post('demo-cashier', `${claimPath}/pay`, { paidOn: today, paymentRef: 'PAY-1' });
  expect(paid.status).toBe(200);
  expect((await api.get('demo-manager', path)).body.standing).toMatchObject({
    ...{ compensatedFen: (before.compensatedFen as number) + 4_000, suspension: null },
    filedFen: (before.filedFen as number) + 1_000_000,
  });
});
