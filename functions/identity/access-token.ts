import { randomUUID } from 'node:crypto';
import type { Role } from '../../domain/access/role.ts';
import type { InstitutionId } from '../../domain/identifiers/ids.ts';
import type { Success } from '../http/answer.ts';
import { AUDIENCE } from '../http/caller.ts';
import type { Platform } from '../http/platform.ts';
import { scopesOf } from '../http/scopes.ts';
import type { TokenSigner } from './token-signer.ts';

/** How long a token is good, and so how long a revocation can take to be felt. */
export const TOKEN_SECONDS = 600;

/** Whom a token is for, and as what. */
export type TokenHolder = {
  readonly person: string;
  readonly clientId: string;
  readonly role: Role;
  readonly institutionId: InstitutionId | null;
};

/** Answers with an access token (RFC 9068), with members beside it that the grant asks for. */
export async function answerToken(
  { person, clientId, role, institutionId }: TokenHolder,
  { tokens }: Platform,
  signer: TokenSigner,
  members: Readonly<Record<string, string>> = {},
): Promise<Success> {
  const issuedAt = Math.floor(tokens.now().getTime() / 1_000);
  const scope = scopesOf(role).join(' ');
  const token = await signer.sign({
    iss: tokens.issuer,
    aud: AUDIENCE,
    sub: person,
    client_id: clientId,
    role,
    scope,
    ...(institutionId === null ? {} : { institution_id: institutionId }),
    iat: issuedAt,
    exp: issuedAt + TOKEN_SECONDS,
    jti: randomUUID(),
  });
  const body = { access_token: token, token_type: 'Bearer', expires_in: TOKEN_SECONDS, scope, ...members };
  return { status: 200, body: () => body };
}
