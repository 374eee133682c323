import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, type JsonWebKey } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { instantFromMillis, millisOf, type Instant } from '../domain/calendar/instant.ts';
import { keyIdOf } from '../functions/exports/kms-pack-signer.ts';
import type { PackSigner, SigningKey } from '../functions/exports/pack-signer.ts';

/** A key signs for a year; a start after that makes the next one. */
const KEY_MS = 366 * 24 * 3_600_000;

type FileKey = { readonly signsFrom: Instant; readonly jwk: JsonWebKey };

/** Signs packs with the newest of the keys in a file, and tells of all of them: none is ever taken out. */
export function packKeyFile(file: string, now: Instant): PackSigner {
  const keys = withCurrentKey(existsSync(file) ? readKeys(file) : [], now);
  writeFileSync(`${file}.new`, JSON.stringify(keys), { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
  const published = keys.map((key, index) => publicPart(key, keys[index + 1] ?? null));
  const [newest, own] = [keys.at(-1), published.at(-1)];
  if (newest === undefined || own === undefined) throw new Error('there is a key to sign packs with');
  const privateKey = createPrivateKey({ key: newest.jwk, format: 'jwk' });
  return {
    sign: (message) =>
      Promise.resolve({ keyId: own.keyId, signature: sign(null, message, privateKey).toString('base64') }),
    history: () => Promise.resolve(published),
  };
}

function readKeys(file: string): readonly FileKey[] {
  return JSON.parse(readFileSync(file, 'utf8')) as FileKey[];
}

function withCurrentKey(kept: readonly FileKey[], now: Instant): readonly FileKey[] {
  const newest = kept.at(-1);
  if (newest !== undefined && now < instantFromMillis(millisOf(newest.signsFrom) + KEY_MS)) return kept;
  const { privateKey } = generateKeyPairSync('ed25519');
  return [...kept, { signsFrom: now, jwk: privateKey.export({ format: 'jwk' }) }];
}

function publicPart({ signsFrom, jwk }: FileKey, next: FileKey | null): SigningKey {
  const { x = '' } = createPublicKey({ key: jwk, format: 'jwk' }).export({ format: 'jwk' });
  const bytes = Buffer.from(x, 'base64url');
  const keyId = keyIdOf(bytes);
  const signsUntil = next?.signsFrom ?? null;
  return { keyId, algorithm: 'Ed25519', publicKey: bytes.toString('base64'), signsFrom, signsUntil };
}
