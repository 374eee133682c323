import { afterAll, beforeAll, expect, test } from 'vitest';
import { paidLoan } from '../http/paid-claim.ts';
import { reversalCalls } from '../http/reversal-calls.ts';
import { startTestRun, type TestRun } from '../http/run.ts';
import { interleave } from './interleave.ts';

let run: TestRun;
let beforeNextRead: (of: string, act: () => Promise<unknown>) => void;

const { order, execute, entrySeqOf } = reversalCalls(() => run);

beforeAll(async () => {
  run = await startTestRun();
  ({ beforeNextRead } = interleave(run.platform.store));
});

afterAll(async () => {
  await run.stop();
});

/** Executes a reversal while the very same request does it first, between two things that this one reads. */
async function overtakenAt(of: string, seq: number) {
  expect((await order(seq)).status).toBe(201);
  const send = () => execute(seq, 'compensation', 'demo-cashier', `execute-${String(seq)}`);
  let first: Awaited<ReturnType<typeof send>> | undefined;
  beforeNextRead(of, async () => {
    first = await send();
  });
  const second = await send();
  expect(first?.status, first?.text).toBe(200);
  expect([second.status, second.headers.get('idempotency-replayed')], second.text).toEqual([200, 'true']);
  expect(second.text).toBe(first?.text);
}

test('a payment is reversed once where the institution’s standing shows it before the claim was read again', async () => {
  await overtakenAt('STANDING', await entrySeqOf(await paidLoan(run)));
});

test('an entry is reversed once where its order shows it before the request was looked for again', async () => {
  const seq = await entrySeqOf(await paidLoan(run));
  await overtakenAt(`ENTRY#${String(seq).padStart(12, '0')}`, seq);
});
