import type { Platform } from '../http/platform.ts';
import type { WebhookSecrets } from '../webhooks/webhook-secret.ts';
import type { Outside } from './post-safely.ts';

/** What it takes to send: of the platform no more than the store, and no journal. */
export type Sender = Pick<Platform, 'store' | 'now' | 'log'> & {
  readonly secrets: WebhookSecrets;
  readonly outside: Outside;
  /** Signatures go by the real time, also where business time is another. */
  readonly realNow: () => Date;
  /** From 0 to below 1. */
  readonly chance: () => number;
};
