import { amount, text } from './fields.ts';
import { eventType } from './event-type.ts';

/** A manager lets an institution file again, on these figures. */
export const INSTITUTION_RESUMED = eventType('institution.resumed', 1, {
  reason: text,
  compensatedFen: amount,
  filedFen: amount,
});
