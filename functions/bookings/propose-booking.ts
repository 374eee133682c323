/**
 * Propose a booking of finance's own: interest that came in, or money returned to the treasury. Input: the kind, an
 * amount, a day and a document number. Output: 201 and the proposal, which another person confirms. Nothing is booked.
 */
import * as z from 'zod/mini';
import { BOOKING_KINDS, type Booking } from '../../domain/bookings/booking.ts';
import { shanghaiDateOf } from '../../domain/calendar/instant.ts';
import type { RequestMark } from '../../domain/claims/step.ts';
import { bookingIdOf } from '../../domain/identifiers/ids.ts';
import { periodClosed } from '../../domain/ledger/period-close.ts';
import { isPoolId } from '../../domain/pools/pool.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { dateField, positiveAmountField, textField } from '../http/field-schemas.ts';
import { closedProblem } from '../http/ledger-problem.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import { bookingProposalWrite, readBooking } from '../store/booking-item.ts';
import { readHead } from '../store/journal.ts';
import { StoreFault } from '../store/store-fault.ts';
import { transact } from '../store/transact.ts';
import { bookingBody } from './booking-body.ts';

const ROUNDS_MAX = 5;

export const bookingRequest = z.strictObject({
  kind: z.enum(BOOKING_KINDS),
  amountFen: positiveAmountField,
  effectiveOn: dateField,
  documentNo: textField(64),
});

export async function proposeBooking(request: Request, platform: Platform): Promise<Answer> {
  if (!isPoolId(request.id)) return { problem: 'pool.not-found' };
  const checked = checkFields(bookingRequest, request.json);
  if ('problem' in checked) return checked;
  const { store, sha256, now, pause } = platform;
  const { effectiveOn } = checked.value;
  if (effectiveOn > shanghaiDateOf(now())) {
    return { problem: 'request.invalid', errors: [{ pointer: '/effectiveOn', code: 'date.in-future' }] };
  }
  const mark = requestMark(request, sha256);
  const id = bookingIdOf(mark.key, sha256);
  const proposal = { actor: request.caller.person, at: now(), request: mark };
  const booking = { id, poolId: request.id, ...checked.value, proposal, confirmation: null };
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const [earlier, head] = await Promise.all([readBooking(store, id), readHead(store, request.id)]);
    if (earlier !== null) return replay(earlier, mark);
    const closed = periodClosed(head.closedThrough, effectiveOn);
    if (closed !== null) return closedProblem(closed);
    const outcome = await transact(store, [bookingProposalWrite(store, booking)]);
    if (outcome.kind === 'committed') return answerProposal(booking);
    await pause(round);
  }
  throw new StoreFault(`booking ${id} stays contended`);
}

function replay(earlier: Booking, mark: RequestMark): Answer {
  if (earlier.proposal.request.digest !== mark.digest) return { problem: 'idempotency.key-reused' };
  return { ...answerProposal({ ...earlier, confirmation: null }), isReplay: true };
}

function answerProposal(booking: Booking): Answer {
  return { status: 201, body: () => bookingBody(booking) };
}
