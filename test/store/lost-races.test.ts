import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { institutionIdOf } from '../../domain/identifiers/ids.ts';
import type { Answer } from '../../functions/http/answer.ts';
import type { Request } from '../../functions/http/request.ts';
import { intake } from '../../functions/intake/operations.ts';
import { readHead } from '../../functions/store/journal.ts';
import { claim, creditCode, enterprise, loan } from '../builders/bodies.ts';
import { startTestRun, type TestRun } from '../http/run.ts';
import { injectConflicts, type Conflicts } from './conflict-injection.ts';

let conflicts: Conflicts;
let pauses: number[] = [];
let firms = 0;
let run: TestRun;

beforeAll(async () => {
  run = await startTestRun();
  conflicts = injectConflicts(run.platform.store);
});

beforeEach(() => {
  conflicts.cancelFor(null);
  pauses = [];
});

afterAll(async () => {
  await run.stop();
});

async function newClaim(): Promise<Request> {
  const today = await run.api.day();
  firms += 1;
  const terms = loan(today, { enterprise: enterprise({ creditCode: creditCode(firms) }) });
  const filed = await run.api.post('demo-bank', '/v1/exposures', terms);
  const institutionId = institutionIdOf('demo-bank', run.platform.sha256);
  const caller = { clientId: 'demo-bank', person: 'demo-bank', role: 'bank', institutionId } as const;
  const common = { requestId: 'r', operation: 'submitClaim', id: '', query: {} } as const;
  return { ...common, caller, idempotencyKey: `claim-${String(firms)}`, json: claim(filed.body.id, today) };
}

async function submit(request: Request): Promise<Answer> {
  const pause = (attempt: number) => {
    pauses.push(attempt);
    return Promise.resolve();
  };
  return intake.submitClaim(request, { ...run.platform, pause });
}

test.each(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'])(
  'a claim that loses to %s time after time is told to come back, and is taken in when it does',
  async (code) => {
    const request = await newClaim();
    const { seq } = await readHead(run.platform.store, 'compensation');
    conflicts.cancelFor(code);
    expect(await submit(request)).toEqual({ problem: 'ledger.busy', headers: { 'retry-after': '1' } });
    expect(conflicts.cancelled()).toBe(10);
    expect(pauses).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect((await readHead(run.platform.store, 'compensation')).seq).toBe(seq);
    conflicts.cancelFor(null);
    expect(await submit(request)).toMatchObject({ status: 201 });
  },
);

test.each(['ValidationError', 'ItemCollectionSizeLimitExceeded', 'AccessDenied'])(
  'a transaction cancelled for %s is a fault and never a refused claim',
  async (code) => {
    const request = await newClaim();
    conflicts.cancelFor(code);
    await expect(submit(request)).rejects.toThrow(`entry: ${code}`);
    expect(conflicts.cancelled()).toBe(1);
  },
);
