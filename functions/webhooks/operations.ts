import type { Handlers } from '../http/create-function.ts';
import { disableEndpoint, enableEndpoint, rotateSecret } from './change-endpoint.ts';
import { createEndpoint } from './create-endpoint.ts';
import { endpointBody } from './endpoint-body.ts';
import { listDeliveries, listEndpoints } from './list-endpoints.ts';
import { readOwnEndpoint } from './read-own-endpoint.ts';
import { redeliverEvent, testEndpoint } from './send-anew.ts';
import type { WebhookSettings } from './webhook-settings.ts';

type Names =
  | 'createWebhookEndpoint'
  | 'listWebhookEndpoints'
  | 'readWebhookEndpoint'
  | 'disableWebhookEndpoint'
  | 'enableWebhookEndpoint'
  | 'rotateWebhookSecret'
  | 'testWebhookEndpoint'
  | 'redeliverEvent'
  | 'readDeliveries';

/** Where an institution has its events sent to, for itself alone. */
export function webhooks(settings: WebhookSettings): Handlers<Names> {
  return {
    createWebhookEndpoint: (request, platform) => createEndpoint(request, platform, settings),
    listWebhookEndpoints: listEndpoints,
    readWebhookEndpoint: async (request, platform) => {
      const stored = await readOwnEndpoint(request, platform);
      if (stored === null) return { problem: 'webhook-endpoint.not-found' };
      return { status: 200, body: () => endpointBody(stored.endpoint) };
    },
    disableWebhookEndpoint: disableEndpoint,
    enableWebhookEndpoint: enableEndpoint,
    rotateWebhookSecret: (request, platform) => rotateSecret(request, platform, settings.secrets),
    testWebhookEndpoint: testEndpoint,
    redeliverEvent,
    readDeliveries: listDeliveries,
  };
}
