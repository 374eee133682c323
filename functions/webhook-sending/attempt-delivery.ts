import { instantFromMillis, millisOf } from '../../domain/calendar/instant.ts';
import { verdictOf, type Attempt } from '../../domain/webhooks/delivery.ts';
import { signingSecrets, type WebhookEndpoint } from '../../domain/webhooks/endpoint.ts';
import { ATTEMPTS_MAX, nextAttemptAt } from '../../domain/webhooks/retry-schedule.ts';
import {
  beginAttempt,
  endWrite,
  readDelivery,
  type DeliveryEnd,
  type StoredDelivery,
} from '../store/delivery-item.ts';
import { enabledWrite, endpointWrite, readEndpoint } from '../store/endpoint-item.ts';
import { readFeed } from '../store/event-feed.ts';
import type { Key } from '../store/keys.ts';
import { transact } from '../store/transact.ts';
import { postSafely } from './post-safely.ts';
import type { Sender } from './sender.ts';
import { signatureHeaders } from './signature-headers.ts';

/** Longer than an attempt can take. Whoever began one and is not done by then is taken to have crashed. */
const ATTEMPT_MS_MAX = 60_000;

/** Whoever reads a receiver’s log knows whom to ask. */
const USER_AGENT = 'riskpool-webhooks/1';

/**
 * Tries a delivery that is due once. It is taken for the attempt first, so that no two try it at once; a crash in between
 * leaves it to be tried again, with the same id, which a receiver that keeps to the rules knows it by.
 */
export async function attemptDelivery(sender: Sender, key: Key): Promise<void> {
  const { store, now } = sender;
  const stored = await readDelivery(store, key);
  if (stored === null) return;
  const { delivery, begun } = stored;
  const at = now();
  if (delivery.status !== 'pending' || delivery.dueAt === null || delivery.dueAt > at) return;
  const found = await readEndpoint(store, delivery.institutionId, delivery.endpointId);
  if (found?.endpoint.status !== 'enabled') {
    await end(sender, stored, begun, { status: 'cancelled', attempt: null, dueAt: null });
    return;
  }
  if (begun >= ATTEMPTS_MAX) {
    await end(sender, stored, begun, { status: 'failed', attempt: null, dueAt: null });
    return;
  }
  if (!(await beginAttempt(store, stored, instantFromMillis(millisOf(at) + ATTEMPT_MS_MAX)))) return;
  const attempt = await attemptOnce(sender, stored, found.endpoint);
  const verdict = verdictOf(attempt);
  if (verdict === 'gone') await disable(sender, stored);
  const dueAt = verdict === 'failed' ? nextAttemptAt(now(), begun + 1, sender.chance()) : null;
  const over = verdict === 'delivered' ? 'delivered' : 'failed';
  await end(sender, stored, begun + 1, { status: dueAt === null ? over : 'pending', attempt, dueAt });
}

async function attemptOnce(
  sender: Sender,
  { delivery, json }: StoredDelivery,
  endpoint: WebhookEndpoint,
): Promise<Attempt> {
  const { secrets, outside, now, realNow } = sender;
  const at = now();
  const body = json ?? (await readBody(sender, delivery.position ?? 0, endpoint));
  const signing = await Promise.all(
    signingSecrets(endpoint, at).map((number) => secrets(endpoint.id, number)),
  );
  const startedMs = performance.now();
  const headers = {
    'content-type': 'application/json',
    'user-agent': USER_AGENT,
    ...signatureHeaders(delivery.eventId, realNow(), body, signing),
  };
  const outcome = await postSafely({ url: endpoint.url, headers, body }, outside);
  return { at, ...outcome, durationMs: Math.round(performance.now() - startedMs) };
}

async function readBody({ store }: Sender, position: number, { institutionId }: WebhookEndpoint) {
  const [event] = await readFeed(store, institutionId, position - 1, 1);
  if (event?.position !== position) throw new Error('an event that was told stays told');
  return event.json;
}

async function end({ store }: Sender, { delivery }: StoredDelivery, begun: number, what: DeliveryEnd) {
  await transact(store, [endWrite(store, delivery, begun, what)]);
}

/** A receiver that says that it is gone is sent nothing any more; where somebody changes the endpoint, it says so again. */
async function disable({ store }: Sender, { delivery }: StoredDelivery): Promise<void> {
  const { institutionId, endpointId } = delivery;
  const found = await readEndpoint(store, institutionId, endpointId);
  if (found?.endpoint.status !== 'enabled') return;
  const disabled = { ...found.endpoint, status: 'disabled', disabledFor: 'gone' } as const;
  await transact<string>(store, [
    endpointWrite(store, disabled, found.version),
    enabledWrite(store, institutionId, -1),
  ]);
}
