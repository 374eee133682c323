import type { Handlers } from '../http/create-function.ts';
import type { IdentitySettings } from './identity-settings.ts';
import { issueToken } from './issue-token.ts';
import { openidConfiguration } from './openid-configuration.ts';

/** Who is who: tokens, the keys to check them by, and whether anybody is there at all. */
export function identity(
  settings: IdentitySettings,
): Handlers<'issueToken' | 'readOpenidConfiguration' | 'readJwks' | 'readHealth'> {
  return {
    issueToken: (request, platform) => issueToken(request, platform, settings),
    readOpenidConfiguration: (_request, { tokens: { issuer } }) =>
      Promise.resolve({ status: 200, body: () => openidConfiguration(issuer, settings) }),
    readJwks: async () => {
      const keys = await settings.signer.publicKeys();
      return { status: 200, body: () => keys, headers: { 'cache-control': 'public, max-age=300' } };
    },
    readHealth: () => Promise.resolve({ status: 200, body: () => ({ status: 'ok' }) }),
  };
}
