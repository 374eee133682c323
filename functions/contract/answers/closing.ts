import * as z from 'zod/mini';
import { BOOKING_KINDS } from '../../../domain/bookings/booking.ts';
import { named } from '../described.ts';
import {
  amount,
  bookingId,
  date,
  digest,
  entryRef,
  instant,
  period,
  poolId,
  text,
  type Shape,
} from '../wire.ts';
import { closeCounts } from './pool.ts';
import { trial } from './statements.ts';

/** What two people do: the first proposes, and nothing is there of the second yet. */
const proposed = {
  proposedBy: text,
  proposedAt: instant,
  confirmedBy: z.null(),
  confirmedAt: z.null(),
  entry: z.null(),
} satisfies Shape;

const confirmed = {
  proposedBy: text,
  proposedAt: instant,
  confirmedBy: text,
  confirmedAt: instant,
  entry: entryRef,
} satisfies Shape;

const close = { pool: poolId, period, digest, ...trial, ...closeCounts } satisfies Shape;

export const proposedCloseAnswer = named(
  'ProposedClose',
  z.strictObject({ ...close, status: z.literal('proposed'), ...proposed }),
);
export const closedPeriodAnswer = named(
  'ClosedPeriod',
  z.strictObject({ ...close, status: z.literal('closed'), ...confirmed }),
);
export const periodAnswer = z.union([proposedCloseAnswer, closedPeriodAnswer]);

const booking = {
  pool: poolId,
  id: bookingId,
  kind: z.enum(BOOKING_KINDS),
  amountFen: amount,
  effectiveOn: date,
  documentNo: text,
} satisfies Shape;

export const proposedBookingAnswer = named(
  'ProposedBooking',
  z.strictObject({ ...booking, status: z.literal('proposed'), ...proposed }),
);
export const bookedAnswer = named(
  'Booked',
  z.strictObject({ ...booking, status: z.literal('booked'), ...confirmed }),
);
export const bookingAnswer = z.union([proposedBookingAnswer, bookedAnswer]);
