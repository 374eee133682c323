import { instantFromMillis, millisOf, type Instant } from '../calendar/instant.ts';
import type { InstitutionId, WebhookEndpointId } from '../identifiers/ids.ts';

/** Where an institution has its events sent to. */
export type WebhookEndpoint = {
  readonly id: WebhookEndpointId;
  readonly institutionId: InstitutionId;
  readonly url: string;
  /** The kinds of events that are sent there; null for all. */
  readonly types: readonly string[] | null;
  readonly status: 'enabled' | 'disabled';
  /** By whom it was disabled: the institution’s own request, or the receiver, which answered that it is gone for good. */
  readonly disabledFor: 'request' | 'gone' | null;
  readonly createdAt: Instant;
  /** Secrets are counted; none is kept. */
  readonly secretNumber: number;
  readonly rotatedAt: Instant | null;
  /** The last event of the institution’s feed that was looked at. */
  readonly plannedUpTo: number;
  /** How many deliveries there have been. */
  readonly deliveries: number;
};

/** For as long the secret before a rotation still signs, beside the new one. */
const OVERLAP_MS = 24 * 3_600_000;

export function previousSecretUntil({ rotatedAt }: WebhookEndpoint): Instant | null {
  return rotatedAt === null ? null : instantFromMillis(millisOf(rotatedAt) + OVERLAP_MS);
}

/** The numbers of the secrets that sign at a moment, the current one first. */
export function signingSecrets(endpoint: WebhookEndpoint, at: Instant): readonly number[] {
  const until = previousSecretUntil(endpoint);
  const { secretNumber } = endpoint;
  return until !== null && at < until ? [secretNumber, secretNumber - 1] : [secretNumber];
}
