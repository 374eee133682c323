import type { Handlers } from '../http/create-function.ts';
import { TOKEN_ALGORITHM } from '../http/caller.ts';
import { issueToken } from './issue-token.ts';
import type { TokenSigner } from './token-signer.ts';

/** Who is who: tokens, the keys to check them by, and whether anybody is there at all. */
export function identity(
  signer: TokenSigner,
): Handlers<'issueToken' | 'readOpenidConfiguration' | 'readJwks' | 'readHealth'> {
  return {
    issueToken: (request, platform) => issueToken(request, platform, signer),
    readOpenidConfiguration: (_request, { tokens: { issuer } }) =>
      Promise.resolve({
        status: 200,
        body: () => ({
          issuer,
          token_endpoint: `${issuer}/oauth/token`,
          jwks_uri: `${issuer}/.well-known/jwks.json`,
          grant_types_supported: ['client_credentials'],
          response_types_supported: [],
          token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
          id_token_signing_alg_values_supported: [TOKEN_ALGORITHM],
          subject_types_supported: ['public'],
        }),
      }),
    readJwks: async () => {
      const keys = await signer.publicKeys();
      return { status: 200, body: () => keys, headers: { 'cache-control': 'public, max-age=300' } };
    },
    readHealth: () => Promise.resolve({ status: 200, body: () => ({ status: 'ok' }) }),
  };
}
