/** What an institution does with its endpoints over HTTP, and what reaches its receiver. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { submitClaim, takeStep } from '../http/claim-steps.ts';
import { expectProblemReply } from '../http/problem.ts';
import { startTestRun, type TestRun } from '../http/run.ts';
import { toldTo } from '../http/told-events.ts';
import { actOn, createEndpoint, deliveriesOf } from './endpoints.ts';
import { startReceiver, type Received, type Receiver } from './receiver.ts';

let run: TestRun;
let receiver: Receiver;
let serial = 0;

beforeAll(async () => {
  run = await startTestRun({ webhooksToLoopback: true });
});

afterAll(async () => {
  await run.stop();
});

beforeEach(async () => {
  receiver = await startReceiver();
});

afterEach(async () => {
  const { body } = await run.api.get('demo-bank', '/v1/webhook-endpoints');
  for (const { id } of body.data) await actOn(run, id, 'disable');
  await receiver.stop();
});

/** A claim, submitted and withdrawn; what was told of it is sent before this returns. */
async function somethingHappens(): Promise<string> {
  serial += 1;
  const id = await submitClaim(run.api, serial);
  await takeStep(run.api, 'demo-bank', id, 'withdraw');
  await run.telling.sent();
  return id;
}

function verified(
  { body, headers }: Received,
  secret: string,
): { type: string; id: string; position: number } {
  return new Webhook(secret).verify(body, { ...headers }) as { type: string; id: string; position: number };
}

test('what happens is sent, once, signed so that the library of the standard verifies it', async () => {
  const { secret } = await createEndpoint(run, receiver.url);
  const claimId = await somethingHappens();
  const events = receiver.received.map((one) => verified(one, secret));
  expect(events.map(({ type }) => type).sort()).toEqual([
    'claim.submitted',
    'claim.withdrawn',
    'exposure.filed',
  ]);
  const told = (await toldTo(run, 'demo-bank')).filter(({ id }) => events.some((event) => event.id === id));
  expect(events.toSorted((left, right) => left.position - right.position)).toEqual(told);
  expect(JSON.stringify(events)).toContain(claimId);
  for (const { headers, body } of receiver.received) {
    expect(headers['webhook-id']).toBe(JSON.parse(body).id);
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'user-agent': 'riskpool-webhooks/1',
    });
  }
});

test('a body that was changed on the way, or signed by another secret, is not verified', async () => {
  const { secret } = await createEndpoint(run, receiver.url);
  const other = await createEndpoint(run, receiver.url);
  await somethingHappens();
  const [first] = receiver.received.filter((one) => {
    try {
      return verified(one, secret).type === 'claim.submitted';
    } catch {
      return false;
    }
  });
  if (first === undefined) throw new Error('nothing was received');
  expect(() => verified({ ...first, body: first.body.replace('claim', 'c1aim') }, secret)).toThrow();
  expect(() => verified(first, other.secret)).toThrow();
});

test('only the kinds of events that were asked for are sent', async () => {
  const { id } = await createEndpoint(run, receiver.url, { types: ['claim.withdrawn'] });
  await somethingHappens();
  expect(receiver.received.map(({ body }) => JSON.parse(body).type)).toEqual(['claim.withdrawn']);
  expect(await deliveriesOf(run, id)).toMatchObject([
    {
      ...{ number: 1, type: 'claim.withdrawn', status: 'delivered', nextAttemptAt: null },
      attempts: [{ outcome: 'answered', httpStatus: 200 }],
    },
  ]);
});

test('what happened before there was an endpoint is not sent', async () => {
  await somethingHappens();
  await createEndpoint(run, receiver.url);
  await run.telling.sent();
  expect(receiver.received).toEqual([]);
});

describe('the secret', () => {
  test('is told to whoever creates the endpoint, and never again', async () => {
    const body = { url: receiver.url };
    const created = await run.api.post('demo-bank', '/v1/webhook-endpoints', body, { key: 'hook-secret' });
    expect(created.body.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const { id, secret } = created.body;
    for (const path of ['', `/${String(id)}`, `/${String(id)}/deliveries`])
      expect((await run.api.get('demo-bank', `/v1/webhook-endpoints${path}`)).text).not.toContain('whsec');
    expect((await actOn(run, id, 'disable')).text).not.toContain('whsec');
    const again = await run.api.post('demo-bank', '/v1/webhook-endpoints', body, { key: 'hook-secret' });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.text).toBe(created.text);
    expect(again.body.secret).toBe(secret);
  });

  test('is in no log and on no disk', async () => {
    const { id, secret } = await createEndpoint(run, receiver.url);
    await actOn(run, id, 'test');
    await run.telling.sent();
    const folder = dirname(run.logPath);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name)));
    expect(files.some((content) => content.includes(id))).toBe(true);
    for (const bare of [secret, secret.replace('whsec_', '')])
      expect(files.some((content) => content.includes(bare))).toBe(false);
  });

  test('is another one for every endpoint', async () => {
    const [one, other] = [await createEndpoint(run, receiver.url), await createEndpoint(run, receiver.url)];
    expect(one.secret).not.toBe(other.secret);
  });

  test('is changed without a gap: for a day both sign', async () => {
    const { id, secret } = await createEndpoint(run, receiver.url, { types: ['claim.withdrawn'] });
    const rotated = await actOn(run, id, 'rotate-secret', {}, 'rotate-1');
    expect(rotated.status).toBe(200);
    expect(rotated.body.secret).not.toBe(secret);
    expect((await actOn(run, id, 'rotate-secret', {}, 'rotate-1')).text).toBe(rotated.text);
    await somethingHappens();
    const [first] = receiver.received;
    if (first === undefined) throw new Error('nothing was received');
    expect(first.headers['webhook-signature']?.split(' ')).toHaveLength(2);
    for (const good of [secret, rotated.body.secret as string])
      expect(verified(first, good).type).toBe('claim.withdrawn');
    await run.api.moveClock(1.01);
    await somethingHappens();
    const last = receiver.received.at(-1);
    if (last === undefined) throw new Error('nothing was received');
    expect(verified(last, rotated.body.secret).type).toBe('claim.withdrawn');
    expect(() => verified(last, secret)).toThrow();
  });
});

describe('a receiver that fails', () => {
  test('is tried ten times over about three days, with the same id and body', async () => {
    const { id } = await createEndpoint(run, receiver.url, { types: ['claim.withdrawn'] });
    receiver.answerWith(500);
    await somethingHappens();
    for (let tries = 1; tries <= 12; tries += 1) {
      await run.api.moveClock(1.2);
      await run.telling.sent();
    }
    expect(receiver.received).toHaveLength(10);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
    const [delivery] = await deliveriesOf(run, id);
    expect(delivery).toMatchObject({ status: 'failed', nextAttemptAt: null });
    expect(delivery?.attempts).toHaveLength(10);
    expect((await run.api.get('demo-bank', `/v1/webhook-endpoints/${id}`)).body.status).toBe('enabled');
  });

  test('gets it when it is there again', async () => {
    const { id } = await createEndpoint(run, receiver.url, { types: ['claim.withdrawn'] });
    receiver.answerWith(503);
    await somethingHappens();
    expect((await deliveriesOf(run, id))[0]).toMatchObject({ status: 'pending' });
    receiver.answerWith(204);
    await run.api.moveClock(0.001);
    await run.telling.sent();
    expect((await deliveriesOf(run, id))[0]).toMatchObject({
      status: 'delivered',
      attempts: [{ httpStatus: 503 }, { httpStatus: 204 }],
    });
  });

  test('and says that it is gone (410) is sent nothing any more', async () => {
    const { id } = await createEndpoint(run, receiver.url);
    receiver.answerWith(410);
    await somethingHappens();
    const { body } = await run.api.get('demo-bank', `/v1/webhook-endpoints/${id}`);
    expect(body).toMatchObject({ status: 'disabled', disabledFor: 'gone' });
    const before = receiver.received.length;
    await somethingHappens();
    await run.api.moveClock(1);
    await run.telling.sent();
    expect(receiver.received).toHaveLength(before);
    const statuses = (await deliveriesOf(run, id)).map(({ status }) => status);
    expect(new Set([...statuses, 'failed', 'cancelled']).size).toBe(2);
    expectProblemReply(await actOn(run, id, 'test'), 409, 'webhook-endpoint.disabled');
    receiver.answerWith(200);
    expect((await actOn(run, id, 'enable')).body).toMatchObject({ status: 'enabled', disabledFor: null });
    await somethingHappens();
    expect(receiver.received.length).toBe(before + 3);
  });
});

describe('on demand', () => {
  test('an event is sent again, with the id that it had', async () => {
    const { id } = await createEndpoint(run, receiver.url, { types: ['claim.withdrawn'] });
    await somethingHappens();
    const [delivery] = await deliveriesOf(run, id);
    const redelivered = await actOn(run, id, 'redeliver', { position: delivery?.position }, 'again-1');
    expect(redelivered.status).toBe(201);
    expect(redelivered.body).toMatchObject({ number: 2, eventId: delivery?.eventId, status: 'pending' });
    await run.telling.sent();
    expect(receiver.received).toHaveLength(2);
    expect(receiver.received[1]?.body).toBe(receiver.received[0]?.body);
    expect((await actOn(run, id, 'redeliver', { position: delivery?.position }, 'again-1')).text).toBe(
      redelivered.text,
    );
    await run.telling.sent();
    expect(receiver.received).toHaveLength(2);
    expectProblemReply(await actOn(run, id, 'redeliver', { position: 999_999 }), 404, 'event.not-found');
  });

  test('a test is sent, signed like an event', async () => {
    const { id, secret } = await createEndpoint(run, receiver.url, { types: ['claim.paid'] });
    expect((await actOn(run, id, 'test')).status).toBe(201);
    await run.telling.sent();
    const [first] = receiver.received;
    if (first === undefined) throw new Error('nothing was received');
    expect(verified(first, secret)).toMatchObject({
      type: 'webhook.test',
      position: null,
      data: { endpointId: id },
    });
  });

  test('the log is read page by page, the newest first', async () => {
    const { id } = await createEndpoint(run, receiver.url);
    for (let tests = 1; tests <= 3; tests += 1) await actOn(run, id, 'test');
    await run.telling.sent();
    expect((await deliveriesOf(run, id)).map(({ number }) => number)).toEqual([3, 2, 1]);
    const path = `/v1/webhook-endpoints/${id}/deliveries?limit=2`;
    const { body: page } = await run.api.get('demo-bank', path);
    expect(page.nextCursor).toBe('2');
    expect(await deliveriesOf(run, id, `?limit=2&cursor=${String(page.nextCursor)}`)).toMatchObject([
      { number: 1 },
    ]);
  });
});

test('a disabled endpoint is sent nothing, and neither is what was still due there', async () => {
  const { id } = await createEndpoint(run, receiver.url, { types: ['claim.withdrawn'] });
  receiver.answerWith(500);
  await somethingHappens();
  expect((await actOn(run, id, 'disable')).body).toMatchObject({
    status: 'disabled',
    disabledFor: 'request',
  });
  await run.api.moveClock(1);
  await run.telling.sent();
  expect(receiver.received).toHaveLength(1);
  expect((await deliveriesOf(run, id))[0]).toMatchObject({ status: 'cancelled' });
});

test('an institution has six enabled endpoints at most', async () => {
  const ids: string[] = [];
  for (let count = 1; count <= 6; count += 1) ids.push((await createEndpoint(run, receiver.url)).id);
  const seventh = await run.api.post('demo-bank', '/v1/webhook-endpoints', { url: receiver.url });
  expectProblemReply(seventh, 409, 'webhook-endpoint.too-many');
  await actOn(run, ids[0] ?? '', 'disable');
  await createEndpoint(run, receiver.url);
  expectProblemReply(await actOn(run, ids[0] ?? '', 'enable'), 409, 'webhook-endpoint.too-many');
});

describe('nobody else', () => {
  test.each(['demo-bank-2', 'demo-fund'])('%s sees the endpoint, or is sent what happens', async (client) => {
    const { id } = await createEndpoint(run, receiver.url);
    const others = await startReceiver();
    await createEndpoint(run, others.url, {}, client);
    await somethingHappens();
    expect(others.received).toEqual([]);
    expect((await run.api.get(client, '/v1/webhook-endpoints')).text).not.toContain(id);
    expectProblemReply(
      await run.api.get(client, `/v1/webhook-endpoints/${id}/deliveries`),
      404,
      'webhook-endpoint.not-found',
    );
    await others.stop();
  });
});
