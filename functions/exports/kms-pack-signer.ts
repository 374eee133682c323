import { GetPublicKeyCommand, SignCommand, type KMSClient } from '@aws-sdk/client-kms';
import { createHash } from 'node:crypto';
import { assert } from '../../domain/assert.ts';
import type { Instant } from '../../domain/calendar/instant.ts';
import { signingKey } from '../identity/key-schedule.ts';
import type { KmsKey } from '../identity/kms-signer.ts';
import { Unreachable } from '../http/unreachable.ts';
import type { PackSigner, SigningKey } from './pack-signer.ts';

/** What RFC 8410 puts before the 32 bytes of an Ed25519 key. */
const SPKI_PREFIX_BYTES = 12;

/** Signs packs with keys that never leave KMS, each in its time, and tells of every one that ever signed. */
export function kmsPackSigner(kms: KMSClient, keys: readonly KmsKey[], now: () => Instant): PackSigner {
  const known = new Map<string, Buffer>();
  const publicKey = async (keyId: string) => {
    const bytes = known.get(keyId) ?? (await readPublicKey(kms, keyId));
    known.set(keyId, bytes);
    return bytes;
  };
  return {
    sign: async (message) => {
      const { keyId } = signingKey(keys, now());
      const request = {
        KeyId: keyId,
        Message: message,
        MessageType: 'RAW',
        SigningAlgorithm: 'ED25519_SHA_512',
      } as const;
      const { Signature } = await orUnreachable(kms.send(new SignCommand(request)));
      assert(Signature !== undefined, 'KMS signs or throws');
      return { keyId: keyIdOf(await publicKey(keyId)), signature: Buffer.from(Signature).toString('base64') };
    },
    history: () =>
      Promise.all(
        keys.map(async ({ keyId, signsFrom }, index): Promise<SigningKey> => {
          const bytes = await publicKey(keyId);
          const signsUntil = keys[index + 1]?.signsFrom ?? null;
          const told = { algorithm: 'Ed25519', publicKey: bytes.toString('base64') } as const;
          return { keyId: keyIdOf(bytes), ...told, signsFrom, signsUntil };
        }),
      ),
  };
}

/** What a key is known by: the digest of its public half. */
export function keyIdOf(publicKey: Uint8Array): string {
  return createHash('sha256').update(publicKey).digest('hex');
}

async function readPublicKey(kms: KMSClient, keyId: string): Promise<Buffer> {
  const { PublicKey } = await orUnreachable(kms.send(new GetPublicKeyCommand({ KeyId: keyId })));
  assert(PublicKey !== undefined, 'KMS gives the public key or throws');
  return Buffer.from(PublicKey).subarray(SPKI_PREFIX_BYTES);
}

async function orUnreachable<Answer>(request: Promise<Answer>): Promise<Answer> {
  try {
    return await request;
  } catch (error) {
    throw new Unreachable('KMS did not answer', { cause: error });
  }
}
