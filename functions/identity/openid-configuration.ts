import { SIGNATURE_ALGORITHMS } from '../../domain/access/client.ts';
import { ROLES } from '../../domain/access/role.ts';
import { TOKEN_ALGORITHM } from '../http/caller.ts';
import { scopesOf } from '../http/scopes.ts';
import { TOKEN_EXCHANGE } from './exchange-token.ts';
import type { IdentitySettings } from './identity-settings.ts';
import { tokenEndpointOf } from './token-endpoint.ts';

/** What an OAuth client reads to know how to come by a token here (RFC 8414). */
export function openidConfiguration(issuer: string, { acceptsSecrets, operators }: IdentitySettings) {
  const secretMethods = acceptsSecrets ? ['client_secret_basic', 'client_secret_post'] : [];
  return {
    issuer,
    token_endpoint: tokenEndpointOf(issuer),
    jwks_uri: `${issuer}/.well-known/jwks.json`,
    grant_types_supported: ['client_credentials', ...(operators === null ? [] : [TOKEN_EXCHANGE])],
    response_types_supported: [],
    scopes_supported: [...new Set(ROLES.flatMap(scopesOf))].sort(),
    token_endpoint_auth_methods_supported: ['private_key_jwt', ...secretMethods],
    token_endpoint_auth_signing_alg_values_supported: SIGNATURE_ALGORITHMS,
    id_token_signing_alg_values_supported: [TOKEN_ALGORITHM],
    subject_types_supported: ['public'],
  };
}
