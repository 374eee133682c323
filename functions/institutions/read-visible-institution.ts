import { isInstitutionId } from '../../domain/identifiers/ids.ts';
import type { Institution } from '../../domain/institutions/institution.ts';
import { maySee } from '../http/own-institution.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { institutionFromItem } from '../store/institution-item.ts';
import { institutionKey } from '../store/keys.ts';
import { readItem } from '../store/read-items.ts';

/** The institution that a request names; null where there is none, or none that the caller may know of. */
export async function readVisibleInstitution(
  { id, caller }: Request,
  { store }: Platform,
): Promise<Institution | null> {
  if (!isInstitutionId(id) || !maySee(caller, id)) return null;
  const item = await readItem(store, institutionKey(id));
  return item === null ? null : institutionFromItem(item);
}
