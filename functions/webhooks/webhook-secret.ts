import type { WebhookEndpointId } from '../../domain/identifiers/ids.ts';

/**
 * Makes the secrets of endpoints from a key that never leaves its keeper. So none is stored anywhere, and the same request
 * sent again is answered with the same secret.
 */
export type WebhookSecrets = (id: WebhookEndpointId, number: number) => Promise<Uint8Array>;

/** As Standard Webhooks has it, and as its libraries read it. */
export function secretText(secret: Uint8Array): string {
  return `whsec_${Buffer.from(secret).toString('base64')}`;
}

/** What the key makes a secret from. */
export function secretName(id: WebhookEndpointId, number: number): Uint8Array {
  return Buffer.from(`riskpool webhook secret ${id} ${String(number)}`, 'utf8');
}
