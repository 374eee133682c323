import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { institutionIdOf } from '../../domain/identifiers/ids.ts';
import type { Answer } from '../../functions/http/answer.ts';
import type { Platform } from '../../functions/http/platform.ts';
import type { Request } from '../../functions/http/request.ts';
import { intake } from '../../functions/intake/operations.ts';
import { pools } from '../../functions/pools/operations.ts';
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

async function newClaim(): Promise<Request & { readonly json: object }> {
  const today = await run.api.day();
  firms += 1;
  const terms = loan(today, { enterprise: enterprise({ creditCode: creditCode(firms) }) });
  const filed = await run.api.post('demo-bank', '/v1/exposures', terms);
  const institutionId = institutionIdOf('demo-bank', run.platform.sha256);
  const caller = { clientId: 'demo-bank', person: 'demo-bank', role: 'bank', institutionId } as const;
  const common = { requestId: 'r', operation: 'submitClaim', id: '', query: {} } as const;
  return { ...common, caller, idempotencyKey: `claim-${String(firms)}`, json: claim(filed.body.id, today) };
}

const sent: unknown[] = [];

function platformOf(own: Platform): Platform {
  const pause = (attempt: number) => {
    pauses.push(attempt);
    return Promise.resolve();
  };
  const queue = {
    send: (message: unknown) => {
      sent.push(message);
      return Promise.resolve();
    },
  };
  // A store of its own has no memory of what was lost before.
  return { ...own, store: { ...own.store }, pause, queue };
}

async function submit(request: Request): Promise<Answer> {
  return intake.submitClaim(request, platformOf(run.platform));
}

const CONTENTION = ['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'];

test.each(CONTENTION)(
  'a claim that loses to %s twice is left to the queue, once, and nothing of it is written but what was sent',
  async (code) => {
    const request = { ...(await newClaim()), prefer: 'wait=0' };
    const { seq } = await readHead(run.platform.store, 'compensation');
    conflicts.cancelFor(code);
    sent.length = 0;
    expect(await submit(request)).toMatchObject({ status: 202 });
    expect(conflicts.cancelled()).toBe(2);
    expect(pauses).toEqual([1]);
    expect(sent).toEqual([
      { kind: 'claim', poolId: 'compensation', claimId: expect.stringMatching(/^clm_/) },
    ]);
    expect((await readHead(run.platform.store, 'compensation')).seq).toBe(seq);
  },
);

test.each(CONTENTION)(
  'an appropriation that loses to %s time after time is told to come back',
  async (code) => {
    const json = { amountFen: 1, effectiveOn: await run.api.day(), documentNo: '徐财〔2026〕1号' };
    const caller = {
      clientId: 'demo-manager',
      person: 'demo-manager',
      role: 'manager',
      institutionId: null,
    } as const;
    const common = { requestId: 'r', operation: 'appropriate', id: 'compensation', query: {} } as const;
    const request = { ...common, caller, idempotencyKey: code, json };
    conflicts.cancelFor(code);
    const busy = { problem: 'ledger.busy', headers: { 'retry-after': '1' } };
    expect(await pools.appropriate(request, platformOf(run.platform))).toEqual(busy);
    expect(conflicts.cancelled()).toBe(10);
    expect(pauses).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    conflicts.cancelFor(null);
    expect(await pools.appropriate(request, run.platform)).toMatchObject({ status: 201 });
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
