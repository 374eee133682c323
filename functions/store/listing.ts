import type { Instant } from '../../domain/calendar/instant.ts';
import type { InstitutionId } from '../../domain/identifiers/ids.ts';

export type ListedKind = 'CLAIM' | 'EXPOSURE' | 'MATCH';

type Listed = {
  readonly id: string;
  readonly institutionId: InstitutionId;
  readonly recordedAt: Instant;
};

/** The attributes by which the two indexes list an item: among an institution's own, and among all of its kind. */
export function listingAttributes(kind: ListedKind, { id, institutionId, recordedAt }: Listed) {
  return {
    institutionKey: institutionListKey(kind, institutionId),
    kindKey: kind,
    listKey: `${recordedAt}#${id}`,
  };
}

export function institutionListKey(kind: ListedKind, institutionId: InstitutionId): string {
  return `${kind}#${institutionId}`;
}
