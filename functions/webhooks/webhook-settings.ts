import type { WebhookSecrets } from './webhook-secret.ts';

export type WebhookSettings = {
  readonly secrets: WebhookSecrets;
  /** Whether a receiver may be on this very machine; in the local run, where whoever runs it said so. */
  readonly allowsLoopback: boolean;
};
