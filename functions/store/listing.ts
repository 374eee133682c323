import type { Instant } from '../../domain/calendar/instant.ts';
import type { InstitutionId } from '../../domain/identifiers/ids.ts';

export type ListedKind =
  'CLAIM' | 'EXPOSURE' | 'INSTITUTION' | 'MATCH' | 'BATCH' | 'BOOKING' | 'CLIENT' | 'PRINCIPAL' | 'EXPORT';

type Recorded = { readonly id: string; readonly recordedAt: Instant };
type Listed = Recorded & { readonly institutionId: InstitutionId };

/** The attributes by which the two indexes list an item: among an institution's own, and among all of its kind. */
export function listingAttributes(kind: ListedKind, listed: Listed) {
  return { institutionKey: institutionListKey(kind, listed.institutionId), ...kindListing(kind, listed) };
}

/** Lists an item among all of its kind alone. */
export function kindListing(kind: ListedKind, { id, recordedAt }: Recorded) {
  return { kindKey: kind, listKey: `${recordedAt}#${id}` };
}

export function institutionListKey(kind: ListedKind, institutionId: InstitutionId): string {
  return `${kind}#${institutionId}`;
}
