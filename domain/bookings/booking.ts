import type { LocalDate } from '../calendar/local-date.ts';
import type { BookingId } from '../identifiers/ids.ts';
import { posting, type Posting } from '../ledger/posting.ts';
import type { Fen } from '../money/fen.ts';
import type { PoolId } from '../pools/pool.ts';
import type { Act, Confirmation } from '../two-people.ts';
import { accept, reject, type Result } from '../result.ts';

/** What finance books by itself, each by a document: interest that came in, and money that went back to the treasury. */
export const BOOKING_KINDS = ['earn-interest', 'return'] as const;

export type BookingKind = (typeof BOOKING_KINDS)[number];

export type Booking = {
  readonly id: BookingId;
  readonly poolId: PoolId;
  readonly kind: BookingKind;
  readonly amountFen: Fen;
  readonly effectiveOn: LocalDate;
  readonly documentNo: string;
  readonly proposal: Act;
  /** Null until another person has confirmed it, and it is in the journal. */
  readonly confirmation: Confirmation | null;
};

export function postingOf({ kind, amountFen }: Booking): Posting {
  return kind === 'return'
    ? posting('available', 'treasury', amountFen)
    : posting('interest', 'available', amountFen);
}

export function mayConfirmBooking(
  { proposal, confirmation }: Booking,
  actor: string,
): Result<null, 'booking.already-booked' | 'booking.same-person'> {
  if (confirmation !== null) return reject('booking.already-booked');
  return proposal.actor === actor ? reject('booking.same-person') : accept(null);
}
