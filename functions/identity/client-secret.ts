import { randomBytes, scrypt as scryptCallback, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { SecretRecord } from '../store/client-item.ts';

const scrypt = promisify<string, Uint8Array, number, Buffer>(scryptCallback);
const HASH_BYTES = 32;
const SALT_BYTES = 16;

export async function hashSecret(secret: string): Promise<SecretRecord> {
  const salt = randomBytes(SALT_BYTES);
  return { salt, hash: await scrypt(secret, salt, HASH_BYTES) };
}

/** Whoever has no secret costs the same time as a wrong one, so that ids cannot be found out by the clock. */
export async function isSecret(given: string, record: SecretRecord | null): Promise<boolean> {
  const { salt, hash } = record ?? { salt: randomBytes(SALT_BYTES), hash: randomBytes(HASH_BYTES) };
  return timingSafeEqual(await scrypt(given, salt, HASH_BYTES), hash) && record !== null;
}
