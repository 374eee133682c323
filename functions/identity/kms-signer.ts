import { GetPublicKeyCommand, SignCommand, type KMSClient } from '@aws-sdk/client-kms';
import { createPublicKey } from 'node:crypto';
import type { JSONWebKeySet, JWK } from 'jose';
import { assert } from '../../domain/assert.ts';
import { TOKEN_ALGORITHM } from '../http/caller.ts';
import type { TokenSigner } from './token-signer.ts';

const COORDINATE_BYTES = 32;

/** Signs with a key that never leaves KMS. Its public half is asked for once and kept; a failure is not kept. */
export function kmsSigner(kms: KMSClient, keyId: string): TokenSigner {
  let published: Promise<JSONWebKeySet> | null = null;
  return {
    publicKeys: () =>
      (published ??= readPublicKey(kms, keyId).catch((error: unknown) => {
        published = null;
        throw error;
      })),
    sign: async (claims) => {
      const header = base64url(JSON.stringify({ alg: TOKEN_ALGORITHM, typ: 'at+jwt', kid: keyId }));
      const signed = `${header}.${base64url(JSON.stringify(claims))}`;
      const { Signature } = await kms.send(
        new SignCommand({
          KeyId: keyId,
          Message: Buffer.from(signed, 'utf8'),
          MessageType: 'RAW',
          SigningAlgorithm: 'ECDSA_SHA_256',
        }),
      );
      assert(Signature !== undefined, 'KMS signs or throws');
      return `${signed}.${joseSignature(Signature).toString('base64url')}`;
    },
  };
}

async function readPublicKey(kms: KMSClient, keyId: string): Promise<JSONWebKeySet> {
  const { PublicKey } = await kms.send(new GetPublicKeyCommand({ KeyId: keyId }));
  assert(PublicKey !== undefined, 'KMS gives the public key or throws');
  const key = createPublicKey({ key: Buffer.from(PublicKey), format: 'der', type: 'spki' });
  const jwk = key.export({ format: 'jwk' }) as JWK;
  return { keys: [{ ...jwk, kid: keyId, alg: TOKEN_ALGORITHM, use: 'sig' }] };
}

/** KMS answers in DER (SEQUENCE of two INTEGERs); a JWT wants the two numbers side by side (RFC 7518, 3.4). */
export function joseSignature(der: Uint8Array): Buffer {
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
