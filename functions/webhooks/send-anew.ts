/**
 * Send something to an endpoint on demand: an event of the institution’s feed again, or a test. Output: 201 and the delivery,
 * which is tried at once and then like any other.
 */
import * as z from 'zod/mini';
import { eventIdOf, type WebhookEndpointId } from '../../domain/identifiers/ids.ts';
import type { Delivery } from '../../domain/webhooks/delivery.ts';
import type { WebhookEndpoint } from '../../domain/webhooks/endpoint.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { wholeField } from '../http/field-schemas.ts';
import type { Platform } from '../http/platform.ts';
import type { Problem } from '../http/problem.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import { writeJson } from '../http/write-json.ts';
import { deliveryFromItem, deliveryWrite } from '../store/delivery-item.ts';
import type { Item } from '../store/dynamo.ts';
import { endpointWrite } from '../store/endpoint-item.ts';
import { readFeed } from '../store/event-feed.ts';
import { POSITION_MAX } from '../store/event-keys.ts';
import { changeRequest } from './change-endpoint.ts';
import { deliveryBody } from './endpoint-body.ts';
import { readOwnEndpoint } from './read-own-endpoint.ts';
import { recordOnce } from './record-once.ts';

export const redeliveryRequest = z.strictObject({ position: wholeField(1, POSITION_MAX) });

/** What is sent: the event itself is read from the feed when it is, and a test has its own text. */
type Sent = Pick<Delivery, 'eventId' | 'type' | 'position'> & { readonly json: string | null };

export async function redeliverEvent(request: Request, platform: Platform): Promise<Answer> {
  const checked = checkFields(redeliveryRequest, request.json);
  if ('problem' in checked) return checked;
  const { position } = checked.value;
  return sendAnew(request, platform, async ({ institutionId }) => {
    const [event] = await readFeed(platform.store, institutionId, position - 1, 1);
    if (event?.position !== position) return { problem: 'event.not-found' };
    const { id: eventId, type } = JSON.parse(event.json) as { readonly id: string; readonly type: string };
    return { eventId, type, position, json: null };
  });
}

export async function testEndpoint(request: Request, platform: Platform): Promise<Answer> {
  const checked = checkFields(changeRequest, request.json);
  if ('problem' in checked) return checked;
  return sendAnew(request, platform, ({ id, institutionId }) => testOf(request, platform, id, institutionId));
}

function testOf(
  request: Request,
  { sha256, now }: Platform,
  endpointId: WebhookEndpointId,
  institutionId: string,
): Promise<Sent> {
  const type = 'webhook.test';
  const eventId = eventIdOf(type, requestMark(request, sha256).key, 1, sha256);
  const event = { id: eventId, type, version: 1, position: null, recordedAt: now(), institutionId };
  return Promise.resolve({
    eventId,
    type,
    position: null,
    json: writeJson({ ...event, data: { endpointId } }),
  });
}

async function sendAnew(
  request: Request,
  platform: Platform,
  sentTo: (endpoint: WebhookEndpoint) => Promise<Sent | Problem>,
): Promise<Answer> {
  const { store, now } = platform;
  const recorded = await recordOnce(request, platform, async () => {
    const stored = await readOwnEndpoint(request, platform);
    if (stored === null) return { problem: 'webhook-endpoint.not-found' };
    const { endpoint, version } = stored;
    if (endpoint.status === 'disabled') return { problem: 'webhook-endpoint.disabled' };
    const sent = await sentTo(endpoint);
    if ('problem' in sent) return sent;
    const { json, ...what } = sent;
    const at = now();
    const number = endpoint.deliveries + 1;
    const delivery: Delivery = {
      ...{ endpointId: endpoint.id, institutionId: endpoint.institutionId, number, ...what },
      ...{ status: 'pending', attempts: [], createdAt: at, dueAt: at },
    };
    return {
      writes: [
        endpointWrite(store, { ...endpoint, deliveries: number }, version),
        deliveryWrite(store, delivery, json),
      ],
      outcome: { delivery },
    };
  });
  if ('problem' in recorded) return recorded;
  const { delivery } = deliveryFromItem(recorded.outcome['delivery'] as Item);
  return { status: 201, body: () => deliveryBody(delivery), isReplay: recorded.isReplay };
}
