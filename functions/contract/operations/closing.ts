import { bookingConfirmationRequest } from '../../bookings/confirm-booking.ts';
import { bookingRequest } from '../../bookings/propose-booking.ts';
import { closeConfirmationRequest } from '../../closing/confirm-close.ts';
import { closeRequest } from '../../closing/propose-close.ts';
import type { OperationName } from '../../http/operations.ts';
import {
  bookedAnswer,
  bookingAnswer,
  closedPeriodAnswer,
  periodAnswer,
  proposedBookingAnswer,
  proposedCloseAnswer,
} from '../answers/closing.ts';
import { created, listed, ok, type OperationContract } from '../operation-contract.ts';
import { BOOKING_STATUS, PAGE, RECORDED } from '../query-parameters.ts';

export const CLOSING_CONTRACTS = {
  listCloses: {
    tag: 'books',
    summary: { zh: '结账列表', en: 'List the months that were closed or are proposed to be' },
    query: PAGE,
    answer: listed('CloseList', periodAnswer),
    problems: ['pool.not-found'],
  },
  proposeClose: {
    tag: 'books',
    summary: { zh: '提出结账', en: 'Propose to close the books of a month' },
    body: closeRequest,
    answer: created(proposedCloseAnswer),
    problems: ['pool.not-found', 'close.period-not-over', 'close.already-closed', 'statement.too-large'],
  },
  confirmClose: {
    tag: 'books',
    summary: { zh: '确认结账', en: 'Confirm the close of a month' },
    body: closeConfirmationRequest,
    answer: ok(closedPeriodAnswer),
    problems: [
      ...(['pool.not-found', 'close.not-proposed', 'close.already-closed', 'close.same-person'] as const),
      ...(['close.figures-changed', 'statement.too-large', 'ledger.busy'] as const),
    ],
  },
  listBookings: {
    tag: 'books',
    summary: { zh: '利息与上缴列表', en: 'List interest and returns to the treasury' },
    query: { ...BOOKING_STATUS, ...RECORDED, ...PAGE },
    answer: listed('BookingList', bookingAnswer),
    problems: ['pool.not-found'],
  },
  proposeBooking: {
    tag: 'books',
    summary: { zh: '提出利息或上缴记账', en: 'Propose to book interest or a return to the treasury' },
    body: bookingRequest,
    answer: created(proposedBookingAnswer),
    problems: ['pool.not-found', 'period.closed'],
  },
  confirmBooking: {
    tag: 'books',
    summary: { zh: '确认利息或上缴记账', en: 'Confirm interest or a return to the treasury' },
    body: bookingConfirmationRequest,
    answer: ok(bookedAnswer),
    problems: [
      ...(['pool.not-found', 'booking.not-found', 'booking.already-booked', 'booking.same-person'] as const),
      ...(['period.closed', 'ledger.overdrawn', 'pool.inflow-too-large', 'ledger.busy'] as const),
    ],
  },
} as const satisfies Partial<Record<OperationName, OperationContract>>;
