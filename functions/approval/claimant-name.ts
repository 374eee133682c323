import type { InstitutionId } from '../../domain/identifiers/ids.ts';

/** What the public is told of who claims: the institution's id, until institutions have names on record. */
export function claimantNameOf(id: InstitutionId): string {
  return id;
}
