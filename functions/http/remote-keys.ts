import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { Unreachable } from './unreachable.ts';

const TIMEOUT_MS = 3_000;
/** A key that was taken back is believed for so long at most. */
const CACHE_MS = 600_000;
/** A token that names an unknown key lets the keys be fetched anew, but not more often than this. */
const COOLDOWN_MS = 30_000;

/** The keys published at an address. That they cannot be read says nothing about the token, so it is not refused for it. */
export function remoteKeys(url: URL): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(url, {
    timeoutDuration: TIMEOUT_MS,
    cacheMaxAge: CACHE_MS,
    cooldownDuration: COOLDOWN_MS,
  });
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
        throw error;
      throw new Unreachable(`the keys at ${url.href} cannot be read`, { cause: error });
    }
  };
}
