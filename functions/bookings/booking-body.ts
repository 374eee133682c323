import type { Booking } from '../../domain/bookings/booking.ts';

/** A booking as the API tells it: proposed, and once it is confirmed, where it stands in the journal. */
export function bookingBody({ poolId, proposal, confirmation, ...booking }: Booking) {
  return {
    pool: poolId,
    ...booking,
    status: confirmation === null ? 'proposed' : 'booked',
    ...{ proposedBy: proposal.actor, proposedAt: proposal.at },
    confirmedBy: confirmation?.actor ?? null,
    confirmedAt: confirmation?.at ?? null,
    entry: confirmation === null ? null : { pool: poolId, seq: confirmation.entrySeq },
  };
}
