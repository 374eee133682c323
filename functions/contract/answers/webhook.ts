import * as z from 'zod/mini';
import { DELIVERY_STATUSES } from '../../../domain/webhooks/delivery.ts';
import { named, openEnded } from '../described.ts';
import { idForm } from '../forms.ts';
import { described } from '../described.ts';
import { count, institutionId, instant, text } from '../wire.ts';

const endpointId = described(z.string(), { id: 'WebhookEndpointId', ...idForm('whe', 26) });

const endpoint = {
  id: endpointId,
  institutionId,
  url: text,
  types: z.nullable(z.array(text)),
  status: z.enum(['enabled', 'disabled']),
  disabledFor: z.nullable(openEnded('DisabledFor', z.enum(['request', 'gone']))),
  createdAt: instant,
  rotatedAt: z.nullable(instant),
  previousSecretUntil: z.nullable(instant),
};

export const endpointAnswer = named('WebhookEndpoint', z.strictObject(endpoint));

/** With the secret, in the answer to whoever asked for one. */
export const secretAnswer = named('WebhookSecret', z.strictObject({ ...endpoint, secret: text }));

const attempt = named(
  'DeliveryAttempt',
  z.strictObject({
    at: instant,
    outcome: openEnded(
      'AttemptOutcome',
      z.enum(['answered', 'timed-out', 'unreachable', 'address-not-public']),
    ),
    httpStatus: z.nullable(count),
    durationMs: count,
  }),
);

export const deliveryAnswer = named(
  'Delivery',
  z.strictObject({
    endpointId,
    number: count,
    eventId: text,
    type: text,
    position: z.nullable(count),
    status: z.enum(DELIVERY_STATUSES),
    createdAt: instant,
    nextAttemptAt: z.nullable(instant),
    attempts: z.array(attempt),
  }),
);
