import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import type { Instant } from '../../domain/calendar/instant.ts';
import type { InstitutionId, WebhookEndpointId } from '../../domain/identifiers/ids.ts';
import type { Attempt, Delivery } from '../../domain/webhooks/delivery.ts';
import type { Item, Store } from './dynamo.ts';
import { deliveryKey, deliveryPartition, deliverySortKey, POSITION_MAX } from './event-keys.ts';
import type { Key } from './keys.ts';
import { readItems } from './read-items.ts';
import { orFault, StoreFault } from './store-fault.ts';
import type { Write } from './transact.ts';

/** Begun counts the attempts that left, also those of which nobody knows what came. A test brings its own JSON. */
export type StoredDelivery = {
  readonly delivery: Delivery;
  readonly begun: number;
  readonly json: string | null;
};

export function deliveryFromItem(item: Item): StoredDelivery {
  const position = item['position'] as bigint | null;
  const delivery: Delivery = {
    endpointId: item['endpointId'] as WebhookEndpointId,
    institutionId: item['institutionId'] as InstitutionId,
    number: Number(item['number']),
    eventId: item['eventId'] as string,
    type: item['type'] as string,
    position: position === null ? null : Number(position),
    status: item['status'] as Delivery['status'],
    attempts: (item['attempts'] as Item[]).map(attemptFromItem),
    createdAt: item['createdAt'] as Instant,
    dueAt: (item['dueAt'] as Instant | undefined) ?? null,
  };
  return { delivery, begun: Number(item['begun']), json: item['json'] as string | null };
}

function attemptFromItem(item: Item): Attempt {
  const httpStatus = item['httpStatus'] as bigint | null;
  return {
    at: item['at'] as Instant,
    outcome: item['outcome'] as Attempt['outcome'],
    httpStatus: httpStatus === null ? null : Number(httpStatus),
    durationMs: Number(item['durationMs']),
  };
}

/** A new delivery, due at once. */
export function deliveryWrite(store: Store, delivery: Delivery, json: string | null): Write<'delivery'> {
  return {
    name: 'delivery',
    action: {
      put: {
        TableName: store.eventsTable,
        Item: {
          ...deliveryKey(delivery.endpointId, delivery.number),
          ...delivery,
          ...{ begun: 0, json, dueKey: 'DELIVERY' },
        },
        ConditionExpression: 'attribute_not_exists(PK)',
      },
    },
  };
}

export async function readDelivery(store: Store, key: Key): Promise<StoredDelivery | null> {
  const [item = null] = await readItems(store, [key], store.eventsTable);
  return item === null ? null : deliveryFromItem(item);
}

/** The deliveries of an endpoint before a number, the newest first. */
export async function readDeliveries(
  store: Store,
  id: WebhookEndpointId,
  beforeNumber: number,
  limit: number,
): Promise<Delivery[]> {
  const { Items } = await orFault(
    store.client.send(
      new QueryCommand({
        TableName: store.eventsTable,
        KeyConditionExpression: 'PK = :endpoint AND SK BETWEEN :first AND :last',
        ExpressionAttributeValues: {
          ':endpoint': deliveryPartition(id),
          ':first': deliverySortKey(0),
          ':last': deliverySortKey(Math.min(beforeNumber - 1, POSITION_MAX)),
        },
        ScanIndexForward: false,
        Limit: limit,
        ConsistentRead: true,
      }),
    ),
  );
  return (Items ?? []).map((item) => deliveryFromItem(item).delivery);
}

/**
 * Takes a delivery for one attempt, until a moment by which that is surely over. False where somebody else has it, or had
 * it and is done.
 */
export function beginAttempt(
  store: Store,
  { delivery: { endpointId, number, dueAt }, begun }: StoredDelivery,
  until: Instant,
): Promise<boolean> {
  return updateIf(store, deliveryKey(endpointId, number), {
    UpdateExpression: 'SET begun = :next, dueAt = :until',
    ConditionExpression: 'begun = :begun AND dueAt = :dueAt',
    ExpressionAttributeValues: {
      ...{ ':next': begun + 1, ':until': until },
      ...{ ':begun': begun, ':dueAt': dueAt },
    },
  });
}

/** What a delivery comes to: after an attempt, or without one. */
export type DeliveryEnd = {
  readonly status: Delivery['status'];
  readonly attempt: Attempt | null;
  /** When to try again; null where it is over. */
  readonly dueAt: Instant | null;
};

/** Writes down what came of it, on condition that nobody has begun another attempt. */
export function endWrite(
  store: Store,
  { endpointId, number }: Delivery,
  begun: number,
  { status, attempt, dueAt }: DeliveryEnd,
): Write<'delivery'> {
  const sets = [
    '#status = :status',
    ...(attempt === null ? [] : ['attempts = list_append(attempts, :attempts)']),
  ];
  return {
    name: 'delivery',
    action: {
      update: {
        TableName: store.eventsTable,
        Key: deliveryKey(endpointId, number),
        UpdateExpression:
          dueAt === null
            ? `SET ${sets.join(', ')} REMOVE dueKey, dueAt`
            : `SET ${[...sets, 'dueAt = :dueAt'].join(', ')}`,
        ConditionExpression: 'begun = :begun AND #status = :pending',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: {
          ...{ ':status': status, ':begun': begun, ':pending': 'pending' },
          ...(attempt === null ? {} : { ':attempts': [attempt] }),
          ...(dueAt === null ? {} : { ':dueAt': dueAt }),
        },
      },
    },
  };
}

type Change = Pick<
  ConstructorParameters<typeof UpdateCommand>[0],
  'UpdateExpression' | 'ConditionExpression' | 'ExpressionAttributeValues'
>;

async function updateIf(store: Store, key: Key, change: Change): Promise<boolean> {
  try {
    await store.client.send(new UpdateCommand({ TableName: store.eventsTable, Key: key, ...change }));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw new StoreFault('the outcome of a write is unknown', { cause: error });
  }
}
