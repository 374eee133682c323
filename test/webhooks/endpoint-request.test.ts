/** Where events may be sent to, when nobody allowed this very machine. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectProblemReply } from '../http/problem.ts';
import { startTestRun, type TestRun } from '../http/run.ts';
import { actOn, createEndpoint, deliveriesOf } from './endpoints.ts';

let strict: TestRun;

beforeAll(async () => {
  strict = await startTestRun();
});

afterAll(async () => {
  await strict.stop();
});

test.each([
  ['http://hooks.example/', 'url.not-https'],
  ['https://127.0.0.1/', 'url.address-not-public'],
  ['https://localhost/', 'url.address-not-public'],
  ['https://api.localhost./', 'url.address-not-public'],
  ['https://10.1.2.3/', 'url.address-not-public'],
  ['https://169.254.169.254/latest/meta-data', 'url.address-not-public'],
  ['https://[::ffff:10.0.0.1]/', 'url.address-not-public'],
  ['https://0x7f.1/', 'url.address-not-public'],
  ['https://user:pass@hooks.example/', 'url.malformed'],
  ['https://hooks.example/#part', 'url.malformed'],
  ['ftp://hooks.example/', 'url.malformed'],
  ['https://', 'url.malformed'],
  ['https:\\\\hooks.example', 'url.malformed'],
  ['hooks.example', 'url.malformed'],
  [`https://hooks.example/${'x'.repeat(500)}`, 'field.too-large'],
])('%s is refused', async (url, code) => {
  const reply = await strict.api.post('demo-bank', '/v1/webhook-endpoints', { url });
  expectProblemReply(reply, 400, 'request.invalid');
  expect(reply.body.errors).toMatchObject([{ pointer: '/url', code }]);
});

test('a name that leads to this machine is not sent to, and the log says so', async () => {
  const { id } = await createEndpoint(strict, 'https://localhost.localdomain/');
  Object.assign(strict.telling.outside, {
    resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
  });
  await actOn(strict, id, 'test');
  await strict.telling.sent();
  expect(await deliveriesOf(strict, id)).toMatchObject([
    { status: 'pending', attempts: [{ outcome: 'address-not-public', httpStatus: null }] },
  ]);
});

test.each([
  [[], 'field.too-small'],
  [['claim.payed'], 'field.not-allowed'],
  [['claim.paid', 'claim.paid'], 'types.repeated'],
])('types that are %j are refused', async (types, code) => {
  const body = { url: 'https://hooks.example/', types };
  const reply = await strict.api.post('demo-bank', '/v1/webhook-endpoints', body);
  expectProblemReply(reply, 400, 'request.invalid');
  expect(reply.body.errors[0]).toMatchObject({ code });
});
