import { randomBytes, scrypt as scryptCallback, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const scrypt = promisify<string, Uint8Array, number, Buffer>(scryptCallback);
const HASH_BYTES = 32;
const SALT_BYTES = 16;

/** A secret as it is kept: never itself, and differently for every client. */
export type SecretRecord = { readonly salt: Uint8Array; readonly hash: Uint8Array };

export async function hashSecret(secret: string): Promise<SecretRecord> {
  const salt = randomBytes(SALT_BYTES);
  return { salt, hash: await scrypt(secret, salt, HASH_BYTES) };
}

export async function isSecret(given: string, { salt, hash }: SecretRecord): Promise<boolean> {
  return timingSafeEqual(await scrypt(given, salt, HASH_BYTES), hash);
}
