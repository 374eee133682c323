import type { InstitutionId } from '../../domain/identifiers/ids.ts';
import { ROLES, type Role } from '../http/operations.ts';
import type { Item } from './dynamo.ts';
import { clientKey } from './keys.ts';

/** Somebody's access to the API: one role, of one person, for one institution or for the platform itself. */
export type Client = {
  readonly id: string;
  readonly role: Role;
  readonly person: string;
  readonly institutionId: InstitutionId | null;
  /** Salt and hash of the secret; clients with secrets exist in the local run alone. */
  readonly salt: Uint8Array;
  readonly hash: Uint8Array;
};

export function clientToItem(client: Client): Record<string, unknown> {
  return { ...clientKey(client.id), ...client };
}

export function clientFromItem(item: Item): Client | null {
  const role = ROLES.find((known) => known === item['role']);
  return role === undefined ? null : ({ ...item, role } as unknown as Client);
}
