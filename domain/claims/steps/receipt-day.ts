import { shanghaiDateOf, type Instant } from '../../calendar/instant.ts';
import type { LocalDate } from '../../calendar/local-date.ts';
import type { CompensatedClaim } from '../claim.ts';
import type { TransitionRefusal } from '../transition-refusal.ts';

/** Money comes back on a day between the payment and the one on which it is recorded. */
export function receiptDayRefusal(
  { paidOn }: CompensatedClaim,
  { receivedOn, at }: { readonly receivedOn: LocalDate; readonly at: Instant },
): TransitionRefusal | null {
  const lastDay = shanghaiDateOf(at);
  if (receivedOn >= paidOn && receivedOn <= lastDay) return null;
  return { code: 'claim.received-on-out-of-range', receivedOn, firstDay: paidOn, lastDay };
}
