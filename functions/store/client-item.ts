import type { Client, ClientChange } from '../../domain/access/client.ts';
import { ROLES } from '../../domain/access/role.ts';
import type { Instant } from '../../domain/calendar/instant.ts';
import type { ClientId, InstitutionId } from '../../domain/identifiers/ids.ts';
import { assert } from '../../domain/assert.ts';
import type { Item, Store } from './dynamo.ts';
import { clientKey } from './keys.ts';
import { kindListing } from './listing.ts';
import { readItem } from './read-items.ts';
import type { Write } from './transact.ts';

/** A secret as it is kept: never itself, and differently for every client. */
export type SecretRecord = { readonly salt: Uint8Array; readonly hash: Uint8Array };

/** A secret is there in the local run alone. */
export type StoredClient = { readonly client: Client; readonly secret: SecretRecord | null };

export async function readClient(store: Store, id: ClientId): Promise<StoredClient | null> {
  const item = await readItem(store, clientKey(id));
  return item === null ? null : clientFromItem(item);
}

export function clientFromItem(item: Item): StoredClient {
  const role = ROLES.find((known) => known === item['role']);
  assert(role !== undefined, 'a client has a role');
  const client: Client = {
    id: item['id'] as ClientId,
    name: item['name'] as string,
    role,
    person: item['person'] as string,
    institutionId: item['institutionId'] as InstitutionId | null,
    changes: item['changes'] as ClientChange[],
  };
  return { client, secret: (item['secret'] as SecretRecord | undefined) ?? null };
}

/** Registers a client, on condition that there is none of its id. */
export function registerClientWrite(store: Store, client: Client, at: Instant): Write<'client'> {
  return {
    name: 'client',
    action: {
      put: {
        TableName: store.registerTable,
        Item: {
          ...clientKey(client.id),
          ...kindListing('CLIENT', { id: client.id, recordedAt: at }),
          ...client,
        },
        ConditionExpression: 'attribute_not_exists(PK)',
      },
    },
  };
}

/** Adds a change, on condition that the client has had no other meanwhile; no change is ever taken back. */
export function clientChangeWrite(
  store: Store,
  { id, changes }: Client,
  change: ClientChange,
): Write<'client'> {
  return {
    name: 'client',
    action: {
      update: { TableName: store.registerTable, Key: clientKey(id), ...appendedChange(changes, change) },
    },
  };
}

/** The part of an update that adds a change to a list of so many. */
export function appendedChange(changes: readonly unknown[], change: unknown) {
  return {
    UpdateExpression: 'SET changes = list_append(changes, :added)',
    ConditionExpression: 'size(changes) = :seen',
    ExpressionAttributeValues: { ':added': [change], ':seen': changes.length },
  };
}
