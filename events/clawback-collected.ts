import { amount, date, entryRef, ofClaim, text } from './fields.ts';
import { eventType } from './event-type.ts';

/** Compensation that an approver ordered back has come in. */
export const CLAWBACK_COLLECTED = eventType('clawback.collected', 1, {
  ...ofClaim,
  amountFen: amount,
  receivedOn: date,
  reference: text,
  entry: entryRef,
});
