/** Change what a person may do: their roles, or nothing any more. Output: 200 and the principal after the change. */
import * as z from 'zod/mini';
import type { AccessChange } from '../../domain/access/access-change.ts';
import type { Office } from '../../domain/access/role.ts';
import {
  principalRevocation,
  rolesOf,
  type Principal,
  type PrincipalChange,
} from '../../domain/access/principal.ts';
import { isPrincipalId } from '../../domain/identifiers/ids.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { requiredReasonField } from '../http/field-schemas.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { principalChangeWrite, readPrincipal } from '../store/principal-item.ts';
import { principalBody } from './principal-body.ts';
import { recordChange } from './record-change.ts';
import { conflictProblem, rolesField } from './roles-field.ts';

export const rolesRequest = z.strictObject({ roles: rolesField });
export const revokeRequest = z.strictObject({ reason: requiredReasonField });

export async function changeRoles(request: Request, platform: Platform): Promise<Answer> {
  const checked = checkFields(rolesRequest, request.json);
  if ('problem' in checked) return checked;
  const { roles } = checked.value;
  const conflict = conflictProblem(roles);
  if (conflict !== null) return conflict;
  return changePrincipal(request, platform, (by) => ({ ...by, action: 'change-roles', roles }));
}

export async function revokePrincipal(request: Request, platform: Platform): Promise<Answer> {
  const checked = checkFields(revokeRequest, request.json);
  if ('problem' in checked) return checked;
  const { reason } = checked.value;
  return changePrincipal(request, platform, (by) => ({ ...by, action: 'revoke', reason }));
}

/** What is revoked stays as it is. */
async function changePrincipal(
  request: Request,
  platform: Platform,
  change: (by: AccessChange) => PrincipalChange,
): Promise<Answer> {
  const { store } = platform;
  const { id } = request;
  return recordChange<PrincipalChange, Principal>(request, platform, {
    read: async () => (isPrincipalId(id) ? readPrincipal(store, id) : null),
    missing: { problem: 'principal.not-found' },
    decide: (principal, by) =>
      principalRevocation(principal) === null ? change(by) : { problem: 'principal.revoked' },
    takesAway: (principal, made) => made.action === 'revoke' || isFewer(made.roles, rolesOf(principal)),
    write: (principal, made) => principalChangeWrite(store, principal, made),
    body: principalBody,
  });
}

function isFewer(roles: readonly Office[], held: readonly Office[]): boolean {
  return roles.length < held.length && roles.every((role) => held.includes(role));
}
