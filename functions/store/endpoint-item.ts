import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Instant } from '../../domain/calendar/instant.ts';
import type { InstitutionId, WebhookEndpointId } from '../../domain/identifiers/ids.ts';
import type { WebhookEndpoint } from '../../domain/webhooks/endpoint.ts';
import type { Item, Store } from './dynamo.ts';
import { enabledEndpointsKey, endpointKey, endpointPartition, ENDPOINTS } from './event-keys.ts';
import type { Key } from './keys.ts';
import { readItems } from './read-items.ts';
import { orFault } from './store-fault.ts';
import type { Write } from './transact.ts';

/** Enough for a live system, its spare and a test, each twice. */
export const ENABLED_ENDPOINTS_MAX = 6;

/** The version counts an endpoint’s writes; the next one is conditional on it. */
export type StoredEndpoint = { readonly endpoint: WebhookEndpoint; readonly version: number };

export function endpointFromItem(item: Item): WebhookEndpoint {
  return {
    id: item['id'] as WebhookEndpointId,
    institutionId: item['institutionId'] as InstitutionId,
    url: item['url'] as string,
    types: item['types'] as readonly string[] | null,
    status: item['status'] as WebhookEndpoint['status'],
    disabledFor: item['disabledFor'] as WebhookEndpoint['disabledFor'],
    createdAt: item['createdAt'] as Instant,
    secretNumber: Number(item['secretNumber']),
    rotatedAt: item['rotatedAt'] as Instant | null,
    plannedUpTo: Number(item['plannedUpTo']),
    deliveries: Number(item['deliveries']),
  };
}

export async function readEndpoint(
  store: Store,
  institutionId: InstitutionId,
  id: WebhookEndpointId,
): Promise<StoredEndpoint | null> {
  const [item = null] = await readItems(store, [endpointKey(institutionId, id)], store.eventsTable);
  return item === null ? null : { endpoint: endpointFromItem(item), version: Number(item['version']) };
}

/** An institution’s endpoints, at most `limit` of them, by their ids. */
export async function readEndpoints(
  store: Store,
  institutionId: InstitutionId,
  afterId: string,
  limit: number,
): Promise<WebhookEndpoint[]> {
  const { Items } = await orFault(
    store.client.send(
      new QueryCommand({
        TableName: store.eventsTable,
        KeyConditionExpression: 'PK = :institution AND SK BETWEEN :first AND :last',
        ExpressionAttributeValues: {
          ':institution': endpointPartition(institutionId),
          ':first': `${ENDPOINTS}${afterId}!`,
          ':last': `${ENDPOINTS}~`,
        },
        Limit: limit,
        ConsistentRead: true,
      }),
    ),
  );
  return (Items ?? []).map(endpointFromItem);
}

/** Writes an endpoint as it is now, on condition that it still is as it was read; a version of 0 was not there. */
export function endpointWrite(
  store: Store,
  endpoint: WebhookEndpoint,
  seenVersion: number,
): Write<'endpoint'> {
  const enabled = endpoint.status === 'enabled' ? { dueKey: 'ENDPOINT', dueAt: endpoint.id } : {};
  return {
    name: 'endpoint',
    action: {
      put: {
        TableName: store.eventsTable,
        Item: {
          ...endpointKey(endpoint.institutionId, endpoint.id),
          ...endpoint,
          ...enabled,
          version: seenVersion + 1,
        },
        ...(seenVersion === 0
          ? { ConditionExpression: 'attribute_not_exists(PK)' }
          : {
              ConditionExpression: 'version = :seen',
              ExpressionAttributeValues: { ':seen': seenVersion },
            }),
      },
    },
  };
}

/** Counts one more endpoint that is enabled, where there is room for it, or one less. */
export function enabledWrite(store: Store, institutionId: InstitutionId, change: 1 | -1): Write<'enabled'> {
  const room = change === 1 ? ENABLED_ENDPOINTS_MAX - 1 : ENABLED_ENDPOINTS_MAX;
  return {
    name: 'enabled',
    action: {
      update: {
        TableName: store.eventsTable,
        Key: enabledEndpointsKey(institutionId),
        UpdateExpression: 'SET endpoints = if_not_exists(endpoints, :none) + :change',
        ConditionExpression: 'attribute_not_exists(endpoints) OR endpoints <= :room',
        ExpressionAttributeValues: { ':none': 0, ':change': change, ':room': room },
      },
    },
  };
}

/** Whether a key in the index of what is due is of an endpoint of this institution. */
export function endpointOfKey({ PK, SK }: Key) {
  return {
    institutionId: PK.slice(ENDPOINTS.length) as InstitutionId,
    id: SK.slice(ENDPOINTS.length) as WebhookEndpointId,
  };
}
