import { GetPublicKeyCommand, SignCommand, type KMSClient } from '@aws-sdk/client-kms';
import { createPublicKey } from 'node:crypto';
import type { JWK } from 'jose';
import { assert } from '../../domain/assert.ts';
import { instant, type Instant } from '../../domain/calendar/instant.ts';
import { TOKEN_ALGORITHM, TOKEN_TYPE } from '../http/caller.ts';
import { Unreachable } from '../http/unreachable.ts';
import { publishedKeys, signingKey, type ScheduledKey } from './key-schedule.ts';
import type { TokenSigner } from './token-signer.ts';

const COORDINATE_BYTES = 32;

export type KmsKey = ScheduledKey & { readonly keyId: string };

/** Signs with keys that never leave KMS, each in its time. Their public halves are asked for once and kept; a failure is not kept. */
export function kmsSigner(kms: KMSClient, keys: readonly KmsKey[], now: () => Instant): TokenSigner {
  const known = new Map<string, Promise<JWK>>();
  const publicKey = async (keyId: string) => {
    const asked = known.get(keyId) ?? readPublicKey(kms, keyId);
    known.set(keyId, asked);
    try {
      return await asked;
    } catch (error) {
      known.delete(keyId);
      throw error;
    }
  };
  return {
    publicKeys: async () => {
      const at = now();
      const published = publishedKeys(keys, at).map(async ({ keyId, signsFrom }) => {
        try {
          return [await publicKey(keyId)];
        } catch (error) {
          // No token is signed by a key to come, and those that are must still be verified.
          if (signsFrom > at) return [];
          throw error;
        }
      });
      return { keys: (await Promise.all(published)).flat() };
    },
    sign: async (claims) => {
      const { keyId } = signingKey(keys, now());
      const header = base64url(JSON.stringify({ alg: TOKEN_ALGORITHM, typ: TOKEN_TYPE, kid: keyId }));
      const signed = `${header}.${base64url(JSON.stringify(claims))}`;
      const { Signature } = await orUnreachable(
        kms.send(
          new SignCommand({
            KeyId: keyId,
            Message: Buffer.from(signed, 'utf8'),
            MessageType: 'RAW',
            SigningAlgorithm: 'ECDSA_SHA_256',
          }),
        ),
      );
      assert(Signature !== undefined, 'KMS signs or throws');
      return `${signed}.${joseSignature(Signature).toString('base64url')}`;
    },
  };
}

/** The schedule as the stack writes it: `[{"keyId": "…", "signsFrom": "2026-01-01T00:00:00Z"}]`. */
export function readKmsKeys(text: string): readonly KmsKey[] {
  const keys = JSON.parse(text) as { readonly keyId: string; readonly signsFrom: string }[];
  return keys
    .map(({ keyId, signsFrom }) => ({ keyId, signsFrom: instant(signsFrom) }))
    .sort((one, other) => (one.signsFrom < other.signsFrom ? -1 : 1));
}

async function readPublicKey(kms: KMSClient, keyId: string): Promise<JWK> {
  const { PublicKey } = await orUnreachable(kms.send(new GetPublicKeyCommand({ KeyId: keyId })));
  assert(PublicKey !== undefined, 'KMS gives the public key or throws');
  const key = createPublicKey({ key: Buffer.from(PublicKey), format: 'der', type: 'spki' });
  return { ...(key.export({ format: 'jwk' }) as JWK), kid: keyId, alg: TOKEN_ALGORITHM, use: 'sig' };
}

/** Throttled, out of reach or not allowed: whatever KMS says, whoever asks for a token can do nothing about it. */
async function orUnreachable<Answer>(request: Promise<Answer>): Promise<Answer> {
  try {
    return await request;
  } catch (error) {
    throw new Unreachable('KMS did not answer', { cause: error });
  }
}

/** KMS answers in DER (SEQUENCE of two INTEGERs); a JWT wants the two numbers side by side (RFC 7518, 3.4). */
function joseSignature(der: Uint8Array): Buffer {
  const rLength = der[3] ?? 0;
  const r = der.subarray(4, 4 + rLength);
  const s = der.subarray(6 + rLength);
  return Buffer.concat([coordinate(r), coordinate(s)]);
}

function coordinate(integer: Uint8Array): Buffer {
  const significant = integer.subarray(Math.max(0, integer.length - COORDINATE_BYTES));
  return Buffer.concat([Buffer.alloc(COORDINATE_BYTES - significant.length), significant]);
}

function base64url(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64url');
}
