import type { OperatorIssuer } from './operator-issuer.ts';
import type { TokenSigner } from './token-signer.ts';

/** What differs between the cloud and the local run in telling who is who. */
export type IdentitySettings = {
  readonly signer: TokenSigner;
  /** In the local run alone; in the cloud a client has keys. */
  readonly acceptsSecrets: boolean;
  /** Who vouches for the people of the platform; null where nobody is configured to. */
  readonly operators: OperatorIssuer | null;
};
