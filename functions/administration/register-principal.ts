/**
 * Register a person. Input: who vouches for them and as whom, a name to know them by, and their roles. Output: 201 and
 * the principal; a person is registered once, and holds no two roles that exclude each other. Nobody registers themselves,
 * but for the first administrator as what they are: whoever is registered already loses on that.
 */
import type { Principal } from '../../domain/access/principal.ts';
import { principalIdOf } from '../../domain/identifiers/ids.ts';
import * as z from 'zod/mini';
import { assert } from '../../domain/assert.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { exactTextField, textField } from '../http/field-schemas.ts';
import type { Platform } from '../http/platform.ts';
import { realNow } from '../http/real-now.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import { readPrincipal, registerPrincipalWrites } from '../store/principal-item.ts';
import { transactPatiently } from '../store/transact-patiently.ts';
import { principalBody } from './principal-body.ts';
import { conflictProblem, rolesField } from './roles-field.ts';
import { writeAsAdministrator } from './write-as-administrator.ts';

const ISSUER_LENGTH_MAX = 255;
/** OpenID Connect's own bound. */
const SUBJECT_LENGTH_MAX = 255;
const NAME_LENGTH_MAX = 100;

export const principalRequest = z.strictObject({
  issuer: exactTextField(ISSUER_LENGTH_MAX),
  subject: exactTextField(SUBJECT_LENGTH_MAX),
  displayName: textField(NAME_LENGTH_MAX),
  roles: rolesField,
});

export async function registerPrincipal(
  request: Request,
  platform: Platform,
  operatorIssuer: string | null,
): Promise<Answer> {
  const checked = checkFields(principalRequest, request.json);
  if ('problem' in checked) return checked;
  const { roles, ...person } = checked.value;
  // Whom another issuer vouches for could never come in.
  if (operatorIssuer !== null && person.issuer !== operatorIssuer)
    return { problem: 'request.invalid', errors: [{ pointer: '/issuer', code: 'issuer.not-configured' }] };
  const conflict = conflictProblem(roles);
  if (conflict !== null) return conflict;
  const { store, sha256 } = platform;
  const mark = requestMark(request, sha256);
  const id = principalIdOf(person.issuer, person.subject, sha256);
  const by = { actor: request.caller.person, at: realNow(platform), request: mark };
  const registered = { ...by, action: 'register', roles } as const;
  const principal: Principal = { id, ...person, changes: [registered] };
  const isOwn = id === request.caller.clientId;
  if (isOwn && roles.join() !== 'administrator') return { problem: 'access.own' };
  const writes = registerPrincipalWrites(store, principal, registered);
  const outcome = isOwn
    ? await transactPatiently(store, platform.pause, writes)
    : await writeAsAdministrator(request, platform, writes);
  if ('problem' in outcome) return outcome;
  if (outcome.kind === 'committed') return answerPrincipal(principal);
  const earlier = outcome.standing.get('mark') ?? null;
  if (earlier === null) return { problem: 'principal.already-registered', members: { principalId: id } };
  if (earlier['digest'] !== mark.digest) return { problem: 'idempotency.key-reused' };
  const standing = await readPrincipal(store, id);
  assert(standing !== null, 'a request that left its mark registered its principal');
  return { ...answerPrincipal({ ...standing, changes: standing.changes.slice(0, 1) }), isReplay: true };
}

function answerPrincipal(principal: Principal) {
  return { status: 201, body: () => principalBody(principal) } as const;
}
