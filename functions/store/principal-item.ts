import type { Principal, PrincipalChange } from '../../domain/access/principal.ts';
import type { PrincipalId } from '../../domain/identifiers/ids.ts';
import { appendedChange } from './client-item.ts';
import type { Item, Store } from './dynamo.ts';
import { principalKey, principalRequestKey } from './keys.ts';
import { kindListing } from './listing.ts';
import { readItem } from './read-items.ts';
import type { Write } from './transact.ts';

export async function readPrincipal(store: Store, id: PrincipalId): Promise<Principal | null> {
  const item = await readItem(store, principalKey(id));
  return item === null ? null : principalFromItem(item);
}

export function principalFromItem(item: Item): Principal {
  return {
    id: item['id'] as PrincipalId,
    issuer: item['issuer'] as string,
    subject: item['subject'] as string,
    displayName: item['displayName'] as string,
    changes: item['changes'] as PrincipalChange[],
  };
}

/**
 * Registers a person, on condition that nobody has. A principal's id follows from the person, so the request leaves a
 * mark of its own: the same key with another person in it is then known.
 */
export function registerPrincipalWrites(
  store: Store,
  principal: Principal,
  { at, request }: PrincipalChange,
): Write<'principal' | 'mark'>[] {
  return [
    {
      name: 'principal',
      action: {
        put: {
          TableName: store.registerTable,
          Item: {
            ...principalKey(principal.id),
            ...kindListing('PRINCIPAL', { id: principal.id, recordedAt: at }),
            ...principal,
          },
          ConditionExpression: 'attribute_not_exists(PK)',
        },
      },
    },
    {
      name: 'mark',
      action: {
        put: {
          TableName: store.registerTable,
          Item: { ...principalRequestKey(request.key), digest: request.digest },
          ConditionExpression: 'attribute_not_exists(PK)',
        },
      },
    },
  ];
}

/** Adds a change, on condition that there was no other meanwhile. */
export function principalChangeWrite(
  store: Store,
  { id, changes }: Principal,
  change: PrincipalChange,
): Write<'principal'> {
  return {
    name: 'principal',
    action: {
      update: { TableName: store.registerTable, Key: principalKey(id), ...appendedChange(changes, change) },
    },
  };
}
