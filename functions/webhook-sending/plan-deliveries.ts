import type { Delivery } from '../../domain/webhooks/delivery.ts';
import type { WebhookEndpoint } from '../../domain/webhooks/endpoint.ts';
import { deliveryWrite } from '../store/delivery-item.ts';
import { readDue } from '../store/due-items.ts';
import { endpointOfKey, endpointWrite, readEndpoint } from '../store/endpoint-item.ts';
import { readFeed } from '../store/event-feed.ts';
import { transact } from '../store/transact.ts';
import type { Sender } from './sender.ts';

/** As many events of a feed as are planned in one transaction. */
const EVENTS_MAX = 50;

/** More than happens to one institution between two rounds; what is left waits for the next. */
const ROUNDS_MAX = 20;

type ToldEvent = { readonly id: string; readonly type: string };

/**
 * Makes a delivery of every event that an endpoint was not yet asked about. The endpoint remembers how far it has come, and
 * that moves with the deliveries or not at all, so that none is left out and none comes twice, whoever plans how often.
 */
export async function planDeliveries(sender: Sender): Promise<void> {
  for (const { key } of await readDue(sender.store, 'ENDPOINT')) {
    const { institutionId, id } = endpointOfKey(key);
    for (let round = 1; round <= ROUNDS_MAX; round += 1) {
      const stored = await readEndpoint(sender.store, institutionId, id);
      if (stored === null || !(await planNext(sender, stored.endpoint, stored.version))) break;
    }
  }
}

/** Whether there may be more. */
async function planNext(
  { store, now }: Sender,
  endpoint: WebhookEndpoint,
  version: number,
): Promise<boolean> {
  if (endpoint.status === 'disabled') return false;
  const { id, institutionId, types, plannedUpTo } = endpoint;
  const events = await readFeed(store, institutionId, plannedUpTo, EVENTS_MAX);
  const last = events.at(-1);
  if (last === undefined) return false;
  const at = now();
  const deliveries = events
    .map(({ position, json }) => ({ position, ...(JSON.parse(json) as ToldEvent) }))
    .filter(({ type }) => types === null || types.includes(type))
    .map(({ position, id: eventId, type }, index): Delivery => ({
      ...{ endpointId: id, institutionId, number: endpoint.deliveries + index + 1, eventId, type, position },
      ...{ status: 'pending', attempts: [], createdAt: at, dueAt: at },
    }));
  const planned = {
    ...endpoint,
    plannedUpTo: last.position,
    deliveries: endpoint.deliveries + deliveries.length,
  };
  await transact<string>(store, [
    endpointWrite(store, planned, version),
    ...deliveries.map((delivery) => deliveryWrite(store, delivery, null)),
  ]);
  return true;
}
