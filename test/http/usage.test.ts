import { afterAll, beforeAll, expect, test } from 'vitest';
import { bankruptcy, enterprise, investment } from '../builders/bodies.ts';
import { fileLarge, idOf, payLoss } from './institution-steps.ts';
import { startTestRun, type TestRun } from './run.ts';

let run: TestRun;

beforeAll(async () => {
  run = await startTestRun();
});

afterAll(async () => {
  await run.stop();
});

async function usage(client: string, name: string) {
  return (await run.api.get(client, `/v1/institutions/${idOf(name)}/usage`)).body;
}

test('a fund sees its year’s cap shrink by what is reserved for it', async () => {
  const today = await run.api.day();
  const firm = enterprise({ foundedOn: '2026-01-01' });
  const filed = await run.api.post('demo-fund', '/v1/exposures', investment(today, { enterprise: firm }));
  await run.api.post('demo-fund', '/v1/claims', bankruptcy(filed.body.id, today, 500_000_000));
  expect(await usage('demo-fund', 'demo-fund')).toMatchObject({
    ...{
      institutionId: idOf('demo-fund'),
      pool: 'guidance',
      asOf: today,
      policyVersion: 'guidance@2017-01-01',
    },
    agreement: { from: '2016-02-18', to: null },
    quota: { limitFen: null, usedFen: 500_000_000, leftFen: null },
    institutionYear: {
      year: Number(today.slice(0, 4)),
      ...{ limitFen: 200_000_000, usedFen: 100_000_000, leftFen: 100_000_000 },
    },
    stopLine: { ratioBp: 0, stopAboveBp: null, leftFen: null, isSuspended: false },
  });
});

test('a bank sees how near it is to its stop-line, and of the pool’s leverage nothing', async () => {
  for (let count = 0; count < 2; count += 1) await fileLarge(run, 2_000_000_000);
  const early = await usage('demo-bank', 'demo-bank');
  expect(early.stopLine).toMatchObject({ onceFiledFen: 5_000_000_000, leftFen: null });
  const exposureId = await fileLarge(run, 2_000_000_000);
  await payLoss(run, exposureId, 500_000_000);
  const body = await usage('demo-bank', 'demo-bank');
  expect(body.stopLine).toMatchObject({
    ...{ compensatedFen: 200_000_000, filedFen: 6_000_000_000, ratioBp: 333 },
    ...{ warnAtBp: 300, stopAboveBp: 500, leftFen: 100_000_000, isSuspended: false },
  });
  expect(body).not.toHaveProperty('leverage');
});

test('an office sees the leverage of its pool beside, over all institutions', async () => {
  await fileLarge(run, 1_000_000_000, 'demo-bank-2');
  expect((await usage('demo-manager', 'demo-bank')).leverage).toEqual({
    ...{ leverageMax: 10, limitFen: 20_000_000_000, usedFen: 7_000_000_000, leftFen: 13_000_000_000 },
  });
  expect((await usage('demo-auditor', 'demo-fund')).leverage).toMatchObject({
    leverageMax: null,
    limitFen: null,
  });
});
