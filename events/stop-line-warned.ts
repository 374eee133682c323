import { amount, entryRef, policyVersion, rate, ratio } from './fields.ts';
import { eventType } from './event-type.ts';

/** A payment brought what an institution was compensated to the warning line. */
export const STOP_LINE_WARNED = eventType('stop-line.warned', 1, {
  compensatedFen: amount,
  filedFen: amount,
  ratioBp: ratio,
  lineBp: rate,
  policyVersion,
  entry: entryRef,
});
