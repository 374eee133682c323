import { createPublicKey } from 'node:crypto';
import * as z from 'zod/mini';
import type { PublicJwk, SignatureAlgorithm } from '../../domain/access/client.ts';

/** A JSON Web Key (RFC 7517) by which a client may sign: one of three algorithms, its public half alone, and not weak. */

const RSA_BITS_MIN = 2_048;
const RSA_BITS_MAX = 4_096;
const RSA_BASE64URL_MAX = Math.ceil((RSA_BITS_MAX / 8 / 3) * 4);
/** What a private or a symmetric key has beside its public members. */
const PRIVATE_MEMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

export const kidField = z.string().check(z.regex(/^[\x21-\x7e]{1,128}$/, 'jwk.kid-malformed'));

const common = {
  kid: kidField,
  use: z.optional(z.literal('sig')),
  key_ops: z.optional(z.tuple([z.literal('verify')])),
};

const es256 = z.strictObject({
  ...common,
  alg: z.literal('ES256'),
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: base64urlField(32),
  y: base64urlField(32),
});

const ps256 = z.strictObject({
  ...common,
  alg: z.literal('PS256'),
  kty: z.literal('RSA'),
  n: z.string().check(
    z.regex(/^[\w-]+$/, 'jwk.not-base64url'),
    z.refine((text) => bitsOf(text) >= RSA_BITS_MIN, 'jwk.key-too-short'),
    z.maxLength(RSA_BASE64URL_MAX, 'jwk.key-too-long'),
  ),
  e: z.literal('AQAB'),
});

const edDsa = z.strictObject({
  ...common,
  alg: z.literal('EdDSA'),
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: base64urlField(32),
});

type PublicKey = { readonly kid: string; readonly algorithm: SignatureAlgorithm; readonly jwk: PublicJwk };

export const publicKey = z.discriminatedUnion('alg', [es256, ps256, edDsa]);

/** Whoever sent a private key by mistake is told so first, for that key is then lost. */
export const publicKeyField = z.pipe(
  z.unknown().check(z.refine((json) => !hasPrivatePart(json), 'jwk.private-part')),
  z.pipe(
    publicKey.check(z.refine(isKey, 'jwk.no-such-key')),
    z.transform(({ kid, alg, use: _use, key_ops: _operations, ...jwk }): PublicKey => ({
      kid,
      algorithm: alg,
      jwk,
    })),
  ),
);

function base64urlField(bytes: number) {
  return z.string().check(z.refine((text) => isBase64urlOf(text, bytes), 'jwk.wrong-length'));
}

function isBase64urlOf(text: string, bytes: number): boolean {
  const decoded = Buffer.from(text, 'base64url');
  return decoded.length === bytes && decoded.toString('base64url') === text;
}

/** How long the number is that stands in these bytes. */
function bitsOf(text: string): number {
  return BigInt(`0x0${Buffer.from(text, 'base64url').toString('hex')}`).toString(2).length;
}

function hasPrivatePart(json: unknown): boolean {
  return (
    typeof json === 'object' && json !== null && PRIVATE_MEMBERS.some((name) => Object.hasOwn(json, name))
  );
}

/** Whether the members are a key at all: a point that is not on its curve is none. */
function isKey(jwk: PublicJwk | Record<string, unknown>): boolean {
  try {
    createPublicKey({ key: { ...jwk }, format: 'jwk' });
    return true;
  } catch {
    return false;
  }
}
