import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { calculateJwkThumbprint, importJWK, SignJWT, type JWK } from 'jose';
import { instantFromMillis, millisOf, type Instant } from '../domain/calendar/instant.ts';
import { TOKEN_ALGORITHM, TOKEN_TYPE } from '../functions/http/caller.ts';
import { publishedKeys, signingKey, type ScheduledKey } from '../functions/identity/key-schedule.ts';
import type { TokenSigner } from '../functions/identity/token-signer.ts';

/** A key signs for so long at least; the one after it is made, and published, when it begins to. */
const KEY_MS = 90 * 24 * 3_600_000;

type FileKey = ScheduledKey & { readonly jwk: JWK };

/**
 * Signs with keys kept in a file of the data folder, each in its time. A start adds the next one where there is none,
 * and drops those by which no token can live any more.
 */
export async function keyFileSigner(file: string, now: () => Instant): Promise<TokenSigner> {
  const keys = withNextKey(existsSync(file) ? readKeys(file) : [], now());
  writeFileSync(`${file}.new`, JSON.stringify(keys), { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
  const ready = await Promise.all(keys.map(readyKey));
  return {
    sign: (claims) => {
      const { kid, privateKey } = signingKey(ready, now());
      const header = { alg: TOKEN_ALGORITHM, typ: TOKEN_TYPE, kid };
      return new SignJWT(claims).setProtectedHeader(header).sign(privateKey);
    },
    publicKeys: () =>
      Promise.resolve({ keys: publishedKeys(ready, now()).map(({ publicJwk }) => publicJwk) }),
  };
}

function readKeys(file: string): readonly FileKey[] {
  return JSON.parse(readFileSync(file, 'utf8')) as FileKey[];
}

function withNextKey(kept: readonly FileKey[], at: Instant): readonly FileKey[] {
  const keys = [...publishedKeys(kept, at)];
  if (keys.length === 0) keys.push(newKey(at));
  if (keys.every(({ signsFrom }) => signsFrom <= at))
    keys.push(newKey(instantFromMillis(millisOf(at) + KEY_MS)));
  return keys;
}

function newKey(signsFrom: Instant): FileKey {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { signsFrom, jwk: privateKey.export({ format: 'jwk' }) };
}

async function readyKey({ signsFrom, jwk }: FileKey) {
  const { kty, crv, x, y } = jwk;
  const bare = { kty, crv, x, y } as JWK;
  const kid = await calculateJwkThumbprint(bare);
  const publicJwk: JWK = { ...bare, kid, alg: TOKEN_ALGORITHM, use: 'sig' };
  return { signsFrom, kid, publicJwk, privateKey: await importJWK(jwk, TOKEN_ALGORITHM) };
}
