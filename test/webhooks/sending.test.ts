/** What was told is sent, whoever sends it how often, and whatever fails meanwhile; by a clock that is handed in. */
import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { instant, instantFromMillis, millisOf, type Instant } from '../../domain/calendar/instant.ts';
import { institutionIdOf, webhookEndpointIdOf } from '../../domain/identifiers/ids.ts';
import type { Delivery } from '../../domain/webhooks/delivery.ts';
import type { WebhookEndpoint } from '../../domain/webhooks/endpoint.ts';
import { sha256 } from '../../functions/http/sha256.ts';
import { readDeliveries } from '../../functions/store/delivery-item.ts';
import { enabledWrite, endpointWrite, readEndpoint } from '../../functions/store/endpoint-item.ts';
import { transact } from '../../functions/store/transact.ts';
import { REAL_OUTSIDE } from '../../functions/webhook-sending/post-safely.ts';
import { sendDue } from '../../functions/webhook-sending/send-due.ts';
import type { Sender } from '../../functions/webhook-sending/sender.ts';
import { submitClaim } from '../http/claim-steps.ts';
import { startTestRun, type TestRun } from '../http/run.ts';
import { interleave } from '../store/interleave.ts';
import { failNth } from '../telling/fail-nth.ts';
import { newTeller, recordsOf, tellPatiently } from '../telling/scenes.ts';
import { startReceiver, type Receiver } from './receiver.ts';

const CLAIMS = 4;
/** Each is filed and submitted. */
const EVENTS = CLAIMS * 2;
const BANK = institutionIdOf('demo-bank', sha256);
const START = instant('2026-11-28T00:00:00Z');

let run: TestRun;
let receiver: Receiver;
let now: Instant;
let sender: Sender;

beforeAll(async () => {
  run = await startTestRun();
  for (let number = 1; number <= CLAIMS; number += 1) await submitClaim(run.api, number);
});

afterAll(async () => {
  await run.stop();
});

beforeEach(async () => {
  receiver = await startReceiver();
  now = START;
  const teller = await newTeller(run);
  await tellPatiently(teller, await recordsOf(run));
  sender = {
    ...{
      store: teller.store,
      log: () => undefined,
      now: () => now,
      realNow: () => new Date(),
      chance: () => 0.5,
    },
    secrets: (id, number) =>
      Promise.resolve(
        createHash('sha256')
          .update(`${id} ${String(number)}`)
          .digest(),
      ),
    outside: { ...REAL_OUTSIDE, allowsLoopback: true },
  };
});

afterEach(async () => {
  sender.store.client.destroy();
  await receiver.stop();
});

async function endpoint(types: readonly string[] | null = null): Promise<WebhookEndpoint> {
  const created: WebhookEndpoint = {
    ...{ id: webhookEndpointIdOf(BANK, receiver.url, sha256), institutionId: BANK, url: receiver.url, types },
    ...{ status: 'enabled', disabledFor: null, createdAt: START, secretNumber: 1, rotatedAt: null },
    ...{ plannedUpTo: 0, deliveries: 0 },
  };
  const outcome = await transact<string>(sender.store, [
    endpointWrite(sender.store, created, 0),
    enabledWrite(sender.store, BANK, 1),
  ]);
  expect(outcome.kind).toBe('committed');
  return created;
}

function later(seconds: number): void {
  now = instantFromMillis(millisOf(now) + seconds * 1_000);
}

async function logOf({ id }: WebhookEndpoint): Promise<Delivery[]> {
  return readDeliveries(sender.store, id, 1_000, 100);
}

function idsReceived(): string[] {
  return receiver.received.map(({ headers }) => headers['webhook-id'] ?? '');
}

test('three who send at once send every event once', async () => {
  const created = await endpoint();
  await Promise.all([1, 2, 3].map((who) => sendDue(sender, String(who))));
  await sendDue(sender, 'last');
  expect(new Set(idsReceived()).size).toBe(EVENTS);
  expect(idsReceived()).toHaveLength(EVENTS);
  const log = await logOf(created);
  expect(log.map(({ number }) => number)).toEqual(
    Array.from({ length: EVENTS }, (_one, index) => EVENTS - index),
  );
  for (const { status, attempts } of log) {
    expect(status).toBe('delivered');
    expect(attempts).toHaveLength(1);
  }
});

test('who planned on what was true a moment ago plans nothing of it', async () => {
  const created = await endpoint();
  interleave(sender.store).beforeNextWrite(() => sendDue(sender, 'faster'));
  await sendDue(sender, 'slower');
  await sendDue(sender, 'again');
  expect(idsReceived()).toHaveLength(EVENTS);
  for (const { attempts } of await logOf(created)) expect(attempts).toHaveLength(1);
});

describe.each(['before it is done', 'after it is done'] as const)(
  'a request to the database that fails %s',
  (when) => {
    test('whichever of them it is, leaves no event unsent, and none planned twice', async () => {
      const created = await endpoint();
      const faults = failNth(sender.store, when);
      for (let nth = 1; nth <= 25; nth += 1) {
        faults.failOn((number) => number === nth);
        await sendDue(sender, 'faulty').catch(() => undefined);
        later(61);
      }
      faults.stop();
      for (let rounds = 1; rounds <= 12; rounds += 1) {
        await sendDue(sender, 'whole');
        later(86_400);
      }
      expect(new Set(idsReceived()).size).toBe(EVENTS);
      const log = await logOf(created);
      expect(log).toHaveLength(EVENTS);
      expect(new Set(log.map(({ status }) => status))).toEqual(new Set(['delivered']));
    });
  },
);

test('a crash between sending and writing it down has it sent again, a minute later, and not before', async () => {
  const created = await endpoint(['claim.submitted']);
  receiver.answerWith((response) => {
    // The power goes: whoever sent this never writes it down.
    crash.failOn(() => true);
    response.writeHead(200).end();
  });
  const crash = failNth(sender.store, 'before it is done');
  await sendDue(sender, 'crashes').catch(() => undefined);
  crash.stop();
  receiver.answerWith(200);
  const before = new Set(idsReceived());
  expect(before.size).toBeGreaterThan(0);
  await sendDue(sender, 'too early');
  const early = idsReceived().filter((id) => before.has(id));
  expect(early).toHaveLength(before.size);
  later(61);
  await sendDue(sender, 'in time');
  for (const id of before) expect(idsReceived().filter((one) => one === id).length).toBe(2);
  expect(new Set((await logOf(created)).map(({ status }) => status))).toEqual(new Set(['delivered']));
});

test('attempts of which nobody knows what came count too: after ten it has failed', async () => {
  const created = await endpoint(['exposure.filed']);
  receiver.answerWith((response) => {
    crash.failOn(() => true);
    response.writeHead(200).end();
  });
  const crash = failNth(sender.store, 'before it is done');
  for (let rounds = 1; rounds <= 15; rounds += 1) {
    await sendDue(sender, 'crashes').catch(() => undefined);
    crash.stop();
    later(61);
  }
  const times = Map.groupBy(idsReceived(), (id) => id);
  for (const [, received] of times) expect(received.length).toBeLessThanOrEqual(10);
  for (let rounds = 1; rounds <= 12; rounds += 1) {
    await sendDue(sender, 'crashes').catch(() => undefined);
    crash.stop();
    later(61);
  }
  expect((await logOf(created)).map(({ status }) => status)).not.toContain('pending');
});

test('a receiver that never answers keeps nothing from another', async () => {
  const slow = await endpoint();
  receiver.answerWith(() => undefined);
  const quick = await startReceiver();
  const other: WebhookEndpoint = {
    ...slow,
    ...{ id: webhookEndpointIdOf(BANK, quick.url, sha256), url: quick.url },
  };
  await transact(sender.store, [endpointWrite(sender.store, other, 0)]);
  sender = { ...sender, outside: { ...sender.outside, answerMsMax: 200 } };
  await sendDue(sender, 'both');
  expect(quick.received).toHaveLength(EVENTS);
  await quick.stop();
});

test('a receiver that is gone is disabled, and makes room for another endpoint', async () => {
  const created = await endpoint();
  receiver.answerWith(410);
  await sendDue(sender, 'gone');
  const stored = await readEndpoint(sender.store, BANK, created.id);
  expect(stored?.endpoint).toMatchObject({ status: 'disabled', disabledFor: 'gone' });
  expect(receiver.received.length).toBeLessThan(EVENTS);
  later(86_400);
  await sendDue(sender, 'later');
  const sent = receiver.received.length;
  later(86_400);
  await sendDue(sender, 'later still');
  expect(receiver.received).toHaveLength(sent);
  expect((await logOf(created)).map(({ status }) => status)).not.toContain('pending');
});
