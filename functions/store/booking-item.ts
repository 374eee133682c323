import type { Booking } from '../../domain/bookings/booking.ts';
import type { BookingId } from '../../domain/identifiers/ids.ts';
import type { Act, Confirmation } from '../../domain/two-people.ts';
import type { Item, Store } from './dynamo.ts';
import { bookingKey } from './keys.ts';
import { kindListing } from './listing.ts';
import { readItem } from './read-items.ts';
import type { Write } from './transact.ts';

export async function readBooking(store: Store, id: BookingId): Promise<Booking | null> {
  const item = await readItem(store, bookingKey(id));
  return item === null ? null : bookingFromItem(item);
}

/** Proposes a booking; the same request finds it standing. */
export function bookingProposalWrite(store: Store, booking: Booking): Write<'booking'> {
  const { id, proposal } = booking;
  const listed = { ...kindListing('BOOKING', { id, recordedAt: proposal.at }), status: 'proposed' };
  return {
    name: 'booking',
    action: {
      put: {
        TableName: store.registerTable,
        Item: { ...bookingKey(id), ...listed, ...booking },
        ConditionExpression: 'attribute_not_exists(PK)',
      },
    },
  };
}

/** Confirms what somebody else proposed, once. */
export function bookingConfirmationWrite(
  store: Store,
  id: BookingId,
  confirmation: Confirmation,
): Write<'booking'> {
  return {
    name: 'booking',
    action: {
      update: {
        TableName: store.registerTable,
        Key: bookingKey(id),
        UpdateExpression: 'SET #status = :booked, confirmation = :confirmation',
        ConditionExpression: '#status = :proposed AND proposal.actor <> :actor',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: {
          ':booked': 'booked',
          ':proposed': 'proposed',
          ':confirmation': confirmation,
          ':actor': confirmation.actor,
        },
      },
    },
  };
}

export function bookingFromItem(item: Item): Booking {
  const { id, poolId, kind, amountFen, effectiveOn, documentNo, proposal } = item as unknown as Booking;
  const confirmation = item['confirmation'] as (Act & { readonly entrySeq: unknown }) | null;
  return {
    ...{ id, poolId, kind, amountFen, effectiveOn, documentNo, proposal },
    confirmation: confirmation === null ? null : { ...confirmation, entrySeq: Number(confirmation.entrySeq) },
  };
}
