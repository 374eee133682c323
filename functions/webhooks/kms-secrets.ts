import { GenerateMacCommand, type KMSClient } from '@aws-sdk/client-kms';
import { assert } from '../../domain/assert.ts';
import { Unreachable } from '../http/unreachable.ts';
import { secretName, type WebhookSecrets } from './webhook-secret.ts';

/** More endpoints than a city will have; the longest known is forgotten first. */
const KNOWN_MAX = 1_000;

/** Secrets by an HMAC key of KMS, each asked for once in a process. */
export function kmsSecrets(kms: KMSClient, keyId: string): WebhookSecrets {
  const known = new Map<string, Uint8Array>();
  return async (id, number) => {
    const name = `${id} ${String(number)}`;
    const secret = known.get(name) ?? (await generate(kms, keyId, secretName(id, number)));
    known.set(name, secret);
    const [longestKnown] = known.keys();
    if (known.size > KNOWN_MAX && longestKnown !== undefined) known.delete(longestKnown);
    return secret;
  };
}

async function generate(kms: KMSClient, KeyId: string, Message: Uint8Array): Promise<Uint8Array> {
  try {
    const { Mac } = await kms.send(new GenerateMacCommand({ KeyId, Message, MacAlgorithm: 'HMAC_SHA_256' }));
    assert(Mac !== undefined, 'KMS makes a code or throws');
    return Mac;
  } catch (error) {
    throw new Unreachable('KMS did not answer', { cause: error });
  }
}
