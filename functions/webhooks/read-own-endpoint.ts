import { isWebhookEndpointId } from '../../domain/identifiers/ids.ts';
import { ownInstitution } from '../http/own-institution.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { readEndpoint, type StoredEndpoint } from '../store/endpoint-item.ts';

/** The endpoint that a path names, where it is the caller’s institution’s; of another’s there is none. */
export async function readOwnEndpoint(
  { id, caller }: Request,
  { store }: Platform,
): Promise<StoredEndpoint | null> {
  if (!isWebhookEndpointId(id)) return null;
  return readEndpoint(store, ownInstitution(caller).id, id);
}
