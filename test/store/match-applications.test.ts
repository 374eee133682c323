import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isMatchApplicationId } from '../../domain/identifiers/ids.ts';
import { advanceApplication } from '../../domain/match-applications/advance-application.ts';
import type { ApplicationStep } from '../../domain/match-applications/application-step.ts';
import {
  applicationStepWrite,
  makeApplicationWrite,
  provincePaidCheck,
  readMatchApplication,
  type StoredApplication,
} from '../../functions/store/match-application-item.ts';
import { transact, type Write } from '../../functions/store/transact.ts';
import { applicationStepOf } from '../builders/match-application.ts';
import { approveClaim, submitClaim, takeStep } from '../http/claim-steps.ts';
import { startTestRun, type TestRun } from '../http/run.ts';
import { injectFaults } from './fault-injection.ts';

let run: TestRun;
let serial = 0;

beforeAll(async () => {
  run = await startTestRun();
});

beforeEach(() => {
  serial += 1;
});

afterAll(async () => {
  await run.stop();
});

async function stored(id: string): Promise<StoredApplication> {
  if (!isMatchApplicationId(id)) throw new Error(id);
  const found = await readMatchApplication(run.platform.store, id);
  if (found === null) throw new Error(`${id} is not stored`);
  return found;
}

async function write(...writes: readonly Write<string>[]): Promise<string> {
  return (await transact(run.platform.store, writes)).kind;
}

/** Takes a stored application on as a handler would, on the version that was seen. */
async function advance({ application, version }: StoredApplication, step: ApplicationStep): Promise<string> {
  const advanced = advanceApplication(application, step);
  if (!advanced.ok) throw new Error(advanced.refusal.code);
  return write(applicationStepWrite(run.platform.store, advanced.value, step, version));
}

/** A step as the builder has it, on the day of the approval. */
function stepOn({ application }: StoredApplication, step: ApplicationStep): ApplicationStep {
  const on = application.recordedAt;
  const day = new Date(Date.parse(on) + 8 * 3_600_000).toISOString().slice(0, 10);
  const days = { sentOn: day, decidedOn: day, paidOn: day };
  const own = Object.fromEntries(Object.entries(days).filter(([name]) => name in step));
  const amountFen = 'amountFen' in step ? { amountFen: application.amountFen } : {};
  return { ...step, ...own, ...amountFen, at: on };
}

describe('the database’s own condition', () => {
  test('lets an approval make its application once', async () => {
    const { application } = await stored((await approveClaim(run.api, serial)).body.matchApplicationId);
    if (application.status !== 'to-send') throw new Error(application.status);
    expect(await write(makeApplicationWrite(run.platform.store, application))).toBe('condition-failed');
  });

  test('refuses a step on what has changed since it was read', async () => {
    const seen = await stored((await approveClaim(run.api, serial)).body.matchApplicationId);
    expect(await advance(seen, stepOn(seen, applicationStepOf('send')))).toBe('committed');
    expect(await advance(seen, stepOn(seen, applicationStepOf('withdraw')))).toBe('condition-failed');
    expect((await stored(seen.application.id)).application.status).toBe('sent');
  });

  test('lets a payment through that waits for the province only once it has paid', async () => {
    const { id } = (await stored((await approveClaim(run.api, serial)).body.matchApplicationId)).application;
    for (const action of ['send', 'decide', 'pay'] as const) {
      expect(await write(provincePaidCheck(run.platform.store, id))).toBe('condition-failed');
      const seen = await stored(id);
      expect(await advance(seen, stepOn(seen, applicationStepOf(action)))).toBe('committed');
    }
    expect(await write(provincePaidCheck(run.platform.store, id))).toBe('committed');
  });
});

test('an approval that timed out after its commit has made one application, and its retry tells which', async () => {
  const id = await submitClaim(run.api, serial);
  await takeStep(run.api, 'demo-reviewer', id, 'review');
  const faults = injectFaults(run.platform.store, 'TransactWriteItemsCommand');
  const approve = () => run.api.post('demo-approver', `/v1/claims/${id}/approve`, {}, { key: `late-${id}` });
  faults.failNext('timeout-after-commit', 3);
  expect((await approve()).body.code).toBe('platform.unavailable');
  const retry = await approve();
  expect(retry.headers.get('idempotency-replayed')).toBe('true');
  const { application } = await stored(retry.body.matchApplicationId);
  expect(application).toMatchObject({ claimId: id, status: 'to-send' });
});
