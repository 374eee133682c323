import { amount, date, entryRef, ofClaim, text } from './fields.ts';
import { eventType } from './event-type.ts';

/** The city’s share of a claim was paid. */
export const CLAIM_PAID = eventType('claim.paid', 1, {
  ...ofClaim,
  paidFen: amount,
  paidOn: date,
  paymentRef: text,
  entry: entryRef,
});
