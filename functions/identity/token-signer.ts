import type { JSONWebKeySet, JWTPayload } from 'jose';

/** Signs access tokens and publishes the keys that verify them; how the private key is kept is its own affair. */
export type TokenSigner = {
  readonly sign: (claims: JWTPayload) => Promise<string>;
  readonly publicKeys: () => Promise<JSONWebKeySet>;
};
