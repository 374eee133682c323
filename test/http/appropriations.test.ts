import { afterAll, beforeAll, expect, test } from 'vitest';
import { FEN_MAX } from '../../domain/money/fen.ts';
import type { Reply } from './api.ts';
import { expectSoundJournal, wholeJournal } from './journal.ts';
import { expectProblemReply } from './problem.ts';
import { startTestRun, type TestRun } from './run.ts';

/** What the demo data puts into the pool. */
const THERE_FEN = 5_000_000_000;
const LEFT_FEN = Number(FEN_MAX) - THERE_FEN;

let run: TestRun;

beforeAll(async () => {
  run = await startTestRun();
});

afterAll(async () => {
  await run.stop();
});

async function appropriate(amountFen: number, key: string): Promise<Reply> {
  const body = { amountFen, effectiveOn: await run.api.day(), documentNo: '徐财〔2026〕1号' };
  return run.api.post('demo-manager', '/v1/pools/guidance/appropriations', body, { key });
}

test('an appropriation beyond what a pool can count is refused by one fen, and again when sent again', async () => {
  const reply = await appropriate(LEFT_FEN + 1, 'too-much');
  expectProblemReply(reply, 422, 'pool.inflow-too-large');
  const again = await appropriate(LEFT_FEN + 1, 'too-much');
  expectProblemReply(again, 422, 'pool.inflow-too-large');
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  expectProblemReply(await appropriate(1, 'too-much'), 422, 'idempotency.key-reused');
});

test('of two at once that fit only one by one, one is refused', async () => {
  const replies = await Promise.all([appropriate(LEFT_FEN, 'one'), appropriate(LEFT_FEN, 'other')]);
  expect(replies.map(({ status }) => status).sort()).toEqual([201, 422]);
  const accepted = replies[0].status === 201 ? 'one' : 'other';
  const again = await appropriate(LEFT_FEN, accepted);
  expect(again.status).toBe(201);
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  const { body } = await run.api.get('demo-auditor', '/v1/pools/guidance');
  expect(body).toMatchObject({ capFen: Number(FEN_MAX), seq: 2 });
  expectSoundJournal('guidance', await wholeJournal(run.platform.store, 'guidance'));
});
