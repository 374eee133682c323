import {
  constants,
  generateKeyPairSync,
  randomUUID,
  sign,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto';
import type { SignatureAlgorithm } from '../../domain/access/client.ts';

/** Those of clients, and the one by which most issuers sign. */
export type TestAlgorithm = SignatureAlgorithm | 'RS256';

/** A client's key pair, and its public half as an administrator is sent it. */
export type TestKey = {
  readonly kid: string;
  readonly alg: TestAlgorithm;
  readonly privateKey: KeyObject;
  readonly jwk: JsonWebKey;
};

const MAKE = {
  ES256: () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  RS256: () => generateKeyPairSync('rsa', { modulusLength: 2_048 }),
  PS256: () => generateKeyPairSync('rsa', { modulusLength: 2_048 }),
  EdDSA: () => generateKeyPairSync('ed25519'),
};

let serial = 0;

export function clientKey(alg: TestAlgorithm = 'ES256'): TestKey {
  serial += 1;
  const kid = `key-${String(serial)}`;
  const { publicKey, privateKey } = MAKE[alg]();
  return { kid, alg, privateKey, jwk: { ...publicKey.export({ format: 'jwk' }), kid, alg, use: 'sig' } };
}

export function inSeconds(seconds: number): number {
  return Math.floor(Date.now() / 1_000) + seconds;
}

/** The claims of an assertion as RFC 7523 wants them. */
export function assertionClaims(
  clientId: string,
  audience: string,
  overrides: Record<string, unknown> = {},
): Record<string, unknown> {
  const who = { iss: clientId, sub: clientId, aud: audience };
  return { ...who, iat: inSeconds(0), exp: inSeconds(60), jti: randomUUID(), ...overrides };
}

/** Signs with Node's own cryptography, so that no mistake of a library is on both sides. */
export function signJwt(
  claims: Record<string, unknown>,
  key: TestKey,
  header: Record<string, unknown> = {},
): string {
  const full = { alg: key.alg, kid: key.kid, typ: 'JWT', ...header };
  const signed = [full, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${signed}.${signatureOf(Buffer.from(signed), key).toString('base64url')}`;
}

function signatureOf(bytes: Uint8Array, { alg, privateKey: key }: TestKey): Buffer {
  switch (alg) {
    case 'ES256':
      return sign('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' });
    case 'RS256':
      return sign('sha256', bytes, key);
    case 'PS256':
      return sign('sha256', bytes, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 });
    case 'EdDSA':
      return sign(null, bytes, key);
  }
}
