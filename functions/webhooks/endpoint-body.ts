import type { Delivery } from '../../domain/webhooks/delivery.ts';
import { previousSecretUntil, type WebhookEndpoint } from '../../domain/webhooks/endpoint.ts';

/** An endpoint as the API tells it. Its secret is told to whoever asked for a new one, and never again. */
export function endpointBody(endpoint: WebhookEndpoint) {
  const { id, institutionId, url, types, status, disabledFor, createdAt, rotatedAt } = endpoint;
  return {
    ...{ id, institutionId, url, types, status, disabledFor, createdAt, rotatedAt },
    previousSecretUntil: previousSecretUntil(endpoint),
  };
}

/** A delivery as the log tells it: what was sent when, and what was answered. */
export function deliveryBody(delivery: Delivery) {
  const { endpointId, number, eventId, type, position, status, attempts, createdAt, dueAt } = delivery;
  return {
    ...{ endpointId, number, eventId, type, position, status, createdAt },
    nextAttemptAt: dueAt,
    attempts: attempts.map(({ at, outcome, httpStatus, durationMs }) => ({
      ...{ at, outcome, httpStatus, durationMs },
    })),
  };
}
