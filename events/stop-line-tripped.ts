import { amount, entryRef, policyVersion, rate, ratio } from './fields.ts';
import { eventType } from './event-type.ts';

/** A payment brought what an institution was compensated above the stop-line. */
export const STOP_LINE_TRIPPED = eventType('stop-line.tripped', 1, {
  compensatedFen: amount,
  filedFen: amount,
  ratioBp: ratio,
  lineBp: rate,
  policyVersion,
  entry: entryRef,
});
