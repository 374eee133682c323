import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestRun, type TestRun } from '../http/run.ts';
import { actOn, createEndpoint, deliveriesOf } from './endpoints.ts';
import { startReceiver, type Receiver } from './receiver.ts';

let run: TestRun;
let receiver: Receiver;

beforeAll(async () => {
  run = await startTestRun({ webhooksToLoopback: true });
  receiver = await startReceiver();
});

afterAll(async () => {
  await run.stop();
  await receiver.stop();
});

test('endpoints and what was sent to each can be had as CSV', async () => {
  const { id } = await createEndpoint(run, receiver.url);
  await actOn(run, id, 'test');
  await run.telling.sent();
  const asked = { headers: { accept: 'text/csv' }, language: 'zh' };
  const log = await run.api.get('demo-bank', `/v1/webhook-endpoints/${id}/deliveries`, asked);
  const [headings, ...deliveries] = log.text.trimEnd().split('\r\n');
  expect(headings).toContain('首次投递状态码');
  expect(deliveries).toHaveLength((await deliveriesOf(run, id)).length);
  const { text } = await run.api.get('demo-bank', '/v1/webhook-endpoints', asked);
  expect(text).toContain(id);
});
