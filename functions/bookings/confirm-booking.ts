/**
 * Confirm what another person in finance proposed to book. Input: its id. Output: 200 and the booking, which is an entry
 * of the journal from now on; that the two are not one person the database holds.
 */
import * as z from 'zod/mini';
import { mayConfirmBooking, postingOf, type Booking } from '../../domain/bookings/booking.ts';
import type { RequestMark } from '../../domain/claims/step.ts';
import { isBookingId } from '../../domain/identifiers/ids.ts';
import { appendEntry } from '../../domain/ledger/append-entry.ts';
import type { LedgerRefusal } from '../../domain/ledger/balances.ts';
import { isPoolId } from '../../domain/pools/pool.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { textField } from '../http/field-schemas.ts';
import { ledgerProblem } from '../http/ledger-problem.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import { bookingConfirmationWrite, readBooking } from '../store/booking-item.ts';
import { commitOnHead } from '../store/commit-on-head.ts';
import { readHead } from '../store/journal.ts';
import { bookingBody } from './booking-body.ts';

const ID_LENGTH_MAX = 40;

export const bookingConfirmationRequest = z.strictObject({ bookingId: textField(ID_LENGTH_MAX) });

export async function confirmBooking(request: Request, platform: Platform): Promise<Answer> {
  if (!isPoolId(request.id)) return { problem: 'pool.not-found' };
  const checked = checkFields(bookingConfirmationRequest, request.json);
  if ('problem' in checked) return checked;
  const { bookingId } = checked.value;
  const mark = requestMark(request, platform.sha256);
  const found = await confirmable(request, bookingId, mark, platform);
  if ('answer' in found) return found.answer;
  const booked = await bookOnHead(found.booking, request, mark, platform);
  if (booked !== 'stale') return booked;
  const now = await confirmable(request, bookingId, mark, platform);
  return 'answer' in now ? now.answer : { problem: 'ledger.busy', headers: { 'retry-after': '1' } };
}

async function confirmable(
  { id: poolId, caller }: Request,
  bookingId: string,
  mark: RequestMark,
  { store }: Platform,
): Promise<{ readonly booking: Booking } | { readonly answer: Answer }> {
  const booking = isBookingId(bookingId) ? await readBooking(store, bookingId) : null;
  if (booking?.poolId !== poolId) return { answer: { problem: 'booking.not-found' } };
  const { confirmation } = booking;
  if (confirmation?.request.key === mark.key) {
    return confirmation.request.digest === mark.digest
      ? { answer: { ...answerBooking(booking), isReplay: true } }
      : { answer: { problem: 'idempotency.key-reused' } };
  }
  const may = mayConfirmBooking(booking, caller.person);
  if (may.ok) return { booking };
  const entry =
    confirmation === null ? {} : { members: { entry: { pool: poolId, seq: confirmation.entrySeq } } };
  return { answer: { problem: may.refusal, ...entry } };
}

async function bookOnHead(
  booking: Booking,
  { caller, requestId }: Request,
  mark: RequestMark,
  { store, pause, now, sha256 }: Platform,
): Promise<Answer | 'stale'> {
  const { id, poolId, kind, effectiveOn, documentNo: reference, proposal } = booking;
  const people = { actor: caller.person, preparedBy: proposal.actor };
  const draft = { kind, postings: [postingOf(booking)], ...people, requestId, effectiveOn, reference };
  const refusals: LedgerRefusal[] = [];
  const head = await readHead(store, poolId);
  const outcome = await commitOnHead<'booking', Booking>(store, head, pause, (current) => {
    const appended = appendEntry(current, draft, now(), sha256);
    if (!appended.ok) {
      refusals.push(appended.refusal);
      return null;
    }
    const { actor, recordedAt, seq: entrySeq } = appended.value;
    const confirmation = { actor, at: recordedAt, request: mark, entrySeq };
    return {
      entries: [appended.value],
      writes: [bookingConfirmationWrite(store, id, confirmation)],
      answer: { ...booking, confirmation },
    };
  });
  const [refusal] = refusals;
  if (refusal !== undefined) return ledgerProblem(refusal);
  if (outcome.kind === 'committed') return answerBooking(outcome.answer);
  return outcome.kind === 'busy' ? { problem: 'ledger.busy', headers: { 'retry-after': '1' } } : 'stale';
}

function answerBooking(booking: Booking): Answer {
  return { status: 200, body: () => bookingBody(booking) };
}
