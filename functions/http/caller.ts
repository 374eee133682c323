import { INSTITUTION_ROLES, ROLES, type Role } from '../../domain/access/role.ts';
import { isInstitutionId, type InstitutionId } from '../../domain/identifiers/ids.ts';
import { errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import type { Problem } from './problem.ts';

/** Who sent a request, as the access token says. */
export type Caller = {
  readonly clientId: string;
  /** The person or system behind the client; what the separation of duties goes by. */
  readonly person: string;
  readonly role: Role;
  /** Null for the offices of the platform. */
  readonly institutionId: InstitutionId | null;
};

export const AUDIENCE = 'riskpool';
export const TOKEN_ALGORITHM = 'ES256';
/** RFC 9068: no other JWT is taken for an access token. */
export const TOKEN_TYPE = 'at+jwt';

export type TokenCheck = {
  readonly issuer: string;
  readonly keys: JWTVerifyGetKey;
  readonly now: () => Date;
};

const BEARER = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i;

export async function readCaller(header: string | undefined, check: TokenCheck): Promise<Caller | Problem> {
  if (header === undefined) return unauthorised('auth.token-missing');
  const token = BEARER.exec(header)?.[1];
  if (token === undefined) return unauthorised('auth.token-invalid');
  try {
    const { payload } = await jwtVerify(token, check.keys, {
      issuer: check.issuer,
      audience: AUDIENCE,
      algorithms: [TOKEN_ALGORITHM],
      typ: TOKEN_TYPE,
      requiredClaims: ['sub', 'exp', 'jti', 'client_id', 'role'],
      currentDate: check.now(),
    });
    const role = ROLES.find((known) => known === payload['role']);
    const institution = payload['institution_id'];
    const institutionId =
      typeof institution === 'string' && isInstitutionId(institution) ? institution : null;
    if (role === undefined) return unauthorised('auth.token-invalid');
    if (INSTITUTION_ROLES.some((own) => own === role) && institutionId === null)
      return unauthorised('auth.token-invalid');
    return { clientId: String(payload['client_id']), person: String(payload.sub), role, institutionId };
  } catch (error) {
    if (error instanceof errors.JWTExpired) return unauthorised('auth.token-expired');
    if (error instanceof errors.JOSEError) return unauthorised('auth.token-invalid');
    throw error;
  }
}

function unauthorised(problem: 'auth.token-missing' | 'auth.token-invalid' | 'auth.token-expired'): Problem {
  const error = problem === 'auth.token-missing' ? '' : ', error="invalid_token"';
  return { problem, headers: { 'www-authenticate': `Bearer realm="riskpool"${error}` } };
}
