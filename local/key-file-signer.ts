import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { calculateJwkThumbprint, importJWK, SignJWT, type JWK } from 'jose';
import { TOKEN_ALGORITHM } from '../functions/http/caller.ts';
import type { TokenSigner } from '../functions/identity/token-signer.ts';

/** Signs with a key kept in a file of the data folder, made at the first start. */
export async function keyFileSigner(file: string): Promise<TokenSigner> {
  if (!existsSync(file)) writeKey(file);
  const privateJwk = JSON.parse(readFileSync(file, 'utf8')) as JWK;
  const { kty, crv, x, y } = privateJwk;
  const publicJwk = { kty, crv, x, y } as JWK;
  const kid = await calculateJwkThumbprint(publicJwk);
  const key = await importJWK(privateJwk, TOKEN_ALGORITHM);
  return {
    sign: (claims) =>
      new SignJWT(claims).setProtectedHeader({ alg: TOKEN_ALGORITHM, typ: 'at+jwt', kid }).sign(key),
    publicKeys: () => Promise.resolve({ keys: [{ ...publicJwk, kid, alg: TOKEN_ALGORITHM, use: 'sig' }] }),
  };
}

function writeKey(file: string): void {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = privateKey.export({ format: 'jwk' });
  writeFileSync(file, JSON.stringify(jwk), { mode: 0o600, flush: true });
}
