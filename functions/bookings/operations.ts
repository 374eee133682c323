import { isPoolId } from '../../domain/pools/pool.ts';
import type { Handlers } from '../http/create-function.ts';
import { statusFilter } from '../http/list-filters.ts';
import { listBody } from '../http/list-body.ts';
import { readListRequest, type ListSpec } from '../http/list-request.ts';
import { bookingFromItem } from '../store/booking-item.ts';
import { listItems } from '../store/list-items.ts';
import { bookingBody } from './booking-body.ts';
import { confirmBooking } from './confirm-booking.ts';
import { proposeBooking } from './propose-booking.ts';

const BOOKINGS: ListSpec = {
  kind: 'BOOKING',
  filters: { status: statusFilter(['proposed', 'booked']) },
};

/** What finance books by itself, by two people: interest, and returns to the treasury. */
export const bookings: Handlers<'listBookings' | 'proposeBooking' | 'confirmBooking'> = {
  listBookings: async ({ id, caller, query }, { store }) => {
    if (!isPoolId(id)) return { problem: 'pool.not-found' };
    const asked = readListRequest(BOOKINGS, caller, query);
    if ('problem' in asked) return asked;
    const page = await listItems(store, { ...asked, oneOf: { ...asked.oneOf, poolId: [id] } });
    const data = page.items.map((item) => bookingBody(bookingFromItem(item)));
    return { status: 200, body: () => listBody(data, page.next) };
  },
  proposeBooking,
  confirmBooking,
};
