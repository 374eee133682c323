import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFunction } from '../../functions/http/create-function.ts';
import { pools } from '../../functions/pools/operations.ts';
import { openStore } from '../../functions/store/dynamo.ts';
import { localConfig } from '../../local/run.ts';
import { gatewayEvent } from '../builders/gateway-event.ts';
import { startTestRun, type TestRun } from './run.ts';

/** What Lambda says is left, a moment before it would end the function. */
const REMAINING_MS = 300;

let run: TestRun;

beforeAll(async () => {
  run = await startTestRun();
});

afterAll(async () => {
  await run.stop();
});

test('a function that runs out of time says so while it still can, and who asked', async () => {
  const silent = createServer().listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as { port: number };
  const { client: _client, ...tables } = run.platform.store;
  const store = openStore(tables, localConfig(`http://127.0.0.1:${String(port)}`));
  const lines: unknown[] = [];
  const log = (...line: unknown[]) => lines.push(line);
  const handler = createFunction(pools, { ...run.platform, store, log });
  const headers = { authorization: `Bearer ${await run.api.token('demo-manager')}`, 'x-request-id': 'late' };
  const context = { getRemainingTimeInMillis: () => REMAINING_MS };
  const answer = await handler(gatewayEvent('GET /v1/pools', { headers }), context as never);
  expect(answer).toMatchObject({ statusCode: 503, headers: { 'retry-after': '2', 'x-request-id': 'late' } });
  expect(JSON.parse(answer.body ?? '')).toMatchObject({ code: 'platform.unavailable' });
  expect(lines).toEqual([
    ['error', 'request.fault', expect.objectContaining({ requestId: 'late', operation: 'listPools' })],
    ['warn', 'request.answered', expect.objectContaining({ status: 503, clientId: 'demo-manager' })],
  ]);
  store.client.destroy();
  silent.close();
});
