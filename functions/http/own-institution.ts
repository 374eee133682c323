import { assert } from '../../domain/assert.ts';
import type { InstitutionId } from '../../domain/identifiers/ids.ts';
import type { InstitutionKind } from '../../domain/institutions/institution.ts';
import type { Caller } from './caller.ts';

/** The institution that a caller acts for, in an operation that only institutions may call. */
export function ownInstitution(caller: Caller): {
  readonly id: InstitutionId;
  readonly kind: InstitutionKind;
} {
  const { institutionId, role } = caller;
  assert(institutionId !== null && (role === 'bank' || role === 'fund'), 'an institution calls for itself');
  return { id: institutionId, kind: role };
}

/** Whether a caller may see what belongs to an institution: the institution itself, and every office. */
export function maySee(caller: Caller, institutionId: InstitutionId): boolean {
  return caller.institutionId === null || caller.institutionId === institutionId;
}
