/**
 * Create an endpoint. Input: a URL and the kinds of events. Output: 201 and the endpoint with its secret, which is told this
 * once: to the same request sent again, and to nobody else. It is sent what happens from now on.
 */
import { webhookEndpointIdOf } from '../../domain/identifiers/ids.ts';
import type { WebhookEndpoint } from '../../domain/webhooks/endpoint.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import type { Item } from '../store/dynamo.ts';
import { enabledWrite, endpointFromItem, endpointWrite } from '../store/endpoint-item.ts';
import { readFeedEnd } from '../store/event-feed.ts';
import { endpointBody } from './endpoint-body.ts';
import { endpointRequest } from './endpoint-request.ts';
import { recordOnce } from './record-once.ts';
import { secretText } from './webhook-secret.ts';
import type { WebhookSettings } from './webhook-settings.ts';

export async function createEndpoint(
  request: Request,
  platform: Platform,
  { secrets, allowsLoopback }: WebhookSettings,
): Promise<Answer> {
  const checked = checkFields(endpointRequest(allowsLoopback), request.json);
  if ('problem' in checked) return checked;
  const { url, types = null } = checked.value;
  const { store, sha256, now } = platform;
  const recorded = await recordOnce(request, platform, async (institutionId) => {
    const endpoint: WebhookEndpoint = {
      id: webhookEndpointIdOf(institutionId, request.idempotencyKey, sha256),
      ...{ institutionId, url, types, status: 'enabled', disabledFor: null },
      ...{ createdAt: now(), secretNumber: 1, rotatedAt: null, deliveries: 0 },
      plannedUpTo: await readFeedEnd(store, institutionId),
    };
    return {
      writes: [endpointWrite(store, endpoint, 0), enabledWrite(store, institutionId, 1)],
      outcome: { endpoint },
      rule: { write: 'enabled', problem: { problem: 'webhook-endpoint.too-many' } },
    };
  });
  if ('problem' in recorded) return recorded;
  const endpoint = endpointFromItem(recorded.outcome['endpoint'] as Item);
  const secret = secretText(await secrets(endpoint.id, endpoint.secretNumber));
  return {
    status: 201,
    body: () => ({ ...endpointBody(endpoint), secret }),
    headers: { location: `/v1/webhook-endpoints/${endpoint.id}` },
    isReplay: recorded.isReplay,
  };
}
