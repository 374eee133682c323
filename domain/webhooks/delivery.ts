import type { Instant } from '../calendar/instant.ts';
import type { InstitutionId, WebhookEndpointId } from '../identifiers/ids.ts';

/**
 * What came of one attempt: answered with a status; or no answer in time, none at all, or an address to which nothing is
 * ever sent.
 */
export type Attempt = {
  readonly at: Instant;
  readonly outcome: 'answered' | 'timed-out' | 'unreachable' | 'address-not-public';
  /** Null where nothing was answered. */
  readonly httpStatus: number | null;
  readonly durationMs: number;
};

export const DELIVERY_STATUSES = ['pending', 'delivered', 'failed', 'cancelled'] as const;

/** An event on its way to an endpoint, and everything that was tried. */
export type Delivery = {
  readonly endpointId: WebhookEndpointId;
  readonly institutionId: InstitutionId;
  /** 1, 2, 3 … of its endpoint. */
  readonly number: number;
  readonly eventId: string;
  readonly type: string;
  /** Of the event in the institution’s feed; null for a test, which stands in none. */
  readonly position: number | null;
  readonly status: (typeof DELIVERY_STATUSES)[number];
  readonly attempts: readonly Attempt[];
  readonly createdAt: Instant;
  /** Null once it is over. */
  readonly dueAt: Instant | null;
};

/** A receiver that answers so is there no more, and is not to be sent anything again (RFC 9110, 15.5.11). */
const GONE = 410;

export type AttemptVerdict = 'delivered' | 'gone' | 'failed';

export function verdictOf({ httpStatus }: Attempt): AttemptVerdict {
  if (httpStatus === GONE) return 'gone';
  return httpStatus !== null && httpStatus >= 200 && httpStatus < 300 ? 'delivered' : 'failed';
}
