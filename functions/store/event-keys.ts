import type { InstitutionId, WebhookEndpointId } from '../../domain/identifiers/ids.ts';
import type { Key } from './keys.ts';

/** Who is told: the offices of everything, an institution of what is its own. */
export type Feed = 'offices' | InstitutionId;

/** Wide enough for every event that there will ever be, so that keys sort as numbers do. */
const POSITION_DIGITS = 12;

/** The last position that a key can hold. */
export const POSITION_MAX = 999_999_999_999;

export function feedPartition(feed: Feed): string {
  return `FEED#${feed}`;
}

export function eventSortKey(position: number): string {
  return `EVENT#${String(position).padStart(POSITION_DIGITS, '0')}`;
}

/** How far a feed has come. */
export function feedEndKey(feed: Feed): Key {
  return { PK: feedPartition(feed), SK: 'END' };
}

export function eventKey(feed: Feed, position: number): Key {
  return { PK: feedPartition(feed), SK: eventSortKey(position) };
}

/** How much of what happened to a thing is told: by its kind and its id, as its own item in another table has them. */
export function toldKey(subject: string): Key {
  return { PK: `TOLD#${subject}`, SK: 'TOLD' };
}

export function endpointPartition(institutionId: InstitutionId): string {
  return `ENDPOINT#${institutionId}`;
}

export function endpointKey(institutionId: InstitutionId, id: WebhookEndpointId): Key {
  return { PK: endpointPartition(institutionId), SK: `${ENDPOINTS}${id}` };
}

/** What endpoints are sorted by. */
export const ENDPOINTS = 'ENDPOINT#';

/** How many endpoints of an institution are enabled. */
export function enabledEndpointsKey(institutionId: InstitutionId): Key {
  return { PK: endpointPartition(institutionId), SK: 'ENABLED' };
}

/** What a request about an endpoint came to. */
export function endpointRequestKey(institutionId: InstitutionId, requestKey: string): Key {
  return { PK: endpointPartition(institutionId), SK: `REQUEST#${requestKey}` };
}

export function deliveryPartition(id: WebhookEndpointId): string {
  return `DELIVERY#${id}`;
}

export function deliverySortKey(number: number): string {
  return `DELIVERY#${String(number).padStart(POSITION_DIGITS, '0')}`;
}

export function deliveryKey(id: WebhookEndpointId, number: number): Key {
  return { PK: deliveryPartition(id), SK: deliverySortKey(number) };
}
