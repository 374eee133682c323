/**
 * Exchange a token of the operators' issuer for one of ours (RFC 8693). Input: the token, and which of their roles the
 * person wants to act in where they hold several. Output: an access token for that role.
 */
import { rolesOf } from '../../domain/access/principal.ts';
import type { Office } from '../../domain/access/role.ts';
import { principalIdOf, type PrincipalId } from '../../domain/identifiers/ids.ts';
import type { Answer } from '../http/answer.ts';
import type { Platform } from '../http/platform.ts';
import type { OpenRequest } from '../http/request.ts';
import { readPrincipal } from '../store/principal-item.ts';
import { answerToken } from './access-token.ts';
import { logAttempt, type PrincipalFailure } from './failed-attempt.ts';
import type { IdentitySettings } from './identity-settings.ts';
import { subjectOfToken, type OperatorIssuer } from './operator-issuer.ts';

export const TOKEN_EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';

const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';
/** Both are JWTs of the issuer for us; which of them comes depends on what the issuer puts our audience into. */
const SUBJECT_TOKEN_TYPES = ['urn:ietf:params:oauth:token-type:id_token', ACCESS_TOKEN];

type Settings = IdentitySettings & { readonly operators: OperatorIssuer };

export async function exchangeToken(
  { requestId }: OpenRequest,
  form: URLSearchParams,
  platform: Platform,
  { operators, signer }: Settings,
): Promise<Answer> {
  const fail = (principalId: PrincipalId | null, reason: PrincipalFailure, answer: Answer) => {
    logAttempt(platform.log, { requestId, principalId, reason });
    return answer;
  };
  const wrongType = unexpectedType(form);
  if (wrongType !== null) return fail(null, 'token-type-wrong', wrongType);
  const subject = await subjectOfToken(form.get('subject_token') ?? '', operators, platform.tokens.now());
  if (subject === null) return fail(null, 'subject-token-wrong', invalidGrant('auth.subject-token-invalid'));
  const id = principalIdOf(operators.issuer, subject, platform.sha256);
  const principal = await readPrincipal(platform.store, id);
  const roles = principal === null ? firstRoles(subject, operators) : rolesOf(principal);
  if (roles.length === 0)
    return fail(id, 'principal-without-role', invalidGrant('auth.principal-without-role'));
  const asked = form.get('role') ?? (roles.length === 1 ? roles[0] : undefined);
  const role = roles.find((held) => held === asked);
  if (role === undefined) {
    const members = { error: 'invalid_scope', roles };
    return fail(id, 'role-not-held', { problem: 'auth.role-not-held', members });
  }
  // A person is their own client: what they send under an idempotency key is theirs alone.
  const holder = { person: id, clientId: id, role, institutionId: null };
  return answerToken(holder, platform, signer, { issued_token_type: ACCESS_TOKEN });
}

/** Somebody must be able to register the first principal; whom the deployment names can, until they are one. */
function firstRoles(subject: string, { firstAdministrator }: OperatorIssuer): readonly Office[] {
  return subject === firstAdministrator ? ['administrator'] : [];
}

function unexpectedType(form: URLSearchParams): Answer | null {
  const isSubjectTypeRight = SUBJECT_TOKEN_TYPES.includes(form.get('subject_token_type') ?? '');
  const isRequestedTypeRight = (form.get('requested_token_type') ?? ACCESS_TOKEN) === ACCESS_TOKEN;
  if (isSubjectTypeRight && isRequestedTypeRight) return null;
  const pointer = isSubjectTypeRight ? '/requested_token_type' : '/subject_token_type';
  const errors = [{ pointer, code: 'parameter.not-allowed' }];
  return { problem: 'request.invalid', errors, members: { error: 'invalid_request' } };
}

function invalidGrant(problem: 'auth.subject-token-invalid' | 'auth.principal-without-role'): Answer {
  return { problem, members: { error: 'invalid_grant' } };
}
