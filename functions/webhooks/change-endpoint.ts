/**
 * Change an endpoint: disable it, enable it again, or give it a new secret. Output: 200 and the endpoint after that, with the
 * new secret where there is one.
 */
import * as z from 'zod/mini';
import type { Instant } from '../../domain/calendar/instant.ts';
import type { WebhookEndpoint } from '../../domain/webhooks/endpoint.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import type { Platform } from '../http/platform.ts';
import type { Problem } from '../http/problem.ts';
import type { Request } from '../http/request.ts';
import type { Item } from '../store/dynamo.ts';
import {
  enabledWrite,
  endpointFromItem,
  endpointWrite,
  type StoredEndpoint,
} from '../store/endpoint-item.ts';
import { readFeedEnd } from '../store/event-feed.ts';
import { endpointBody } from './endpoint-body.ts';
import { readOwnEndpoint } from './read-own-endpoint.ts';
import { recordOnce, type Recorded } from './record-once.ts';
import { secretText, type WebhookSecrets } from './webhook-secret.ts';

export const changeRequest = z.strictObject({});

type Change = (endpoint: WebhookEndpoint, at: Instant) => WebhookEndpoint;

export async function disableEndpoint(request: Request, platform: Platform): Promise<Answer> {
  return answered(
    await changed(request, platform, (endpoint) => {
      return { ...endpoint, status: 'disabled', disabledFor: endpoint.disabledFor ?? 'request' };
    }),
  );
}

/** What happened while it was disabled is not sent; the feed has it. */
export async function enableEndpoint(request: Request, platform: Platform): Promise<Answer> {
  return answered(
    await changed(request, platform, (endpoint) => ({ ...endpoint, status: 'enabled', disabledFor: null })),
  );
}

export async function rotateSecret(
  request: Request,
  platform: Platform,
  secrets: WebhookSecrets,
): Promise<Answer> {
  const recorded = await changed(request, platform, (endpoint, at) => {
    return { ...endpoint, secretNumber: endpoint.secretNumber + 1, rotatedAt: at };
  });
  if ('problem' in recorded) return recorded;
  const endpoint = endpointOf(recorded);
  const secret = secretText(await secrets(endpoint.id, endpoint.secretNumber));
  return {
    status: 200,
    body: () => ({ ...endpointBody(endpoint), secret }),
    isReplay: recorded.isReplay,
  };
}

async function changed(request: Request, platform: Platform, change: Change): Promise<Recorded | Problem> {
  const checked = checkFields(changeRequest, request.json);
  if ('problem' in checked) return checked;
  const { store, now } = platform;
  return recordOnce(request, platform, async () => {
    const stored = await readOwnEndpoint(request, platform);
    if (stored === null) return { problem: 'webhook-endpoint.not-found' };
    const after = change(stored.endpoint, now());
    const isEnabledAnew = stored.endpoint.status === 'disabled' && after.status === 'enabled';
    const endpoint = isEnabledAnew
      ? { ...after, plannedUpTo: await readFeedEnd(store, after.institutionId) }
      : after;
    return {
      writes: [endpointWrite(store, endpoint, stored.version), ...countWrites(platform, stored, endpoint)],
      outcome: { endpoint },
      rule: { write: 'enabled', problem: { problem: 'webhook-endpoint.too-many' } },
    };
  });
}

function countWrites({ store }: Platform, { endpoint: before }: StoredEndpoint, after: WebhookEndpoint) {
  if (before.status === after.status) return [];
  return [enabledWrite(store, after.institutionId, after.status === 'enabled' ? 1 : -1)];
}

function answered(recorded: Recorded | Problem): Answer {
  if ('problem' in recorded) return recorded;
  const endpoint = endpointOf(recorded);
  return { status: 200, body: () => endpointBody(endpoint), isReplay: recorded.isReplay };
}

function endpointOf({ outcome }: Recorded): WebhookEndpoint {
  return endpointFromItem(outcome['endpoint'] as Item);
}
