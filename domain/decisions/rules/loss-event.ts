import { addMonths } from '../../calendar/local-date.ts';
import type { ClaimRefusal } from '../claim-refusal.ts';
import type { DecisionInput } from '../decision.ts';

/** The event must be one that the policy covers, ripe enough, and within the time it covers. */
export function coveredEvent({ loss, exposure, policy }: DecisionInput): ClaimRefusal[] {
  const rule = policy.parameters.lossEvents.value.find(({ event }) => event === loss.event);
  if (rule === undefined) return [{ code: 'loss.event-not-covered', event: loss.event }];
  const refusals: ClaimRefusal[] = [];
  const { overdueDaysMin, cover } = rule;
  if (overdueDaysMin !== null && loss.overdueDays === null) {
    refusals.push({ code: 'loss.overdue-days-missing' });
  } else if (overdueDaysMin !== null && loss.overdueDays !== null && loss.overdueDays < overdueDaysMin) {
    refusals.push({ code: 'loss.overdue-too-short', overdueDays: loss.overdueDays, overdueDaysMin });
  }
  if (cover !== null) {
    const from = cover.countedFrom === 'start' ? exposure.startedOn : exposure.filedOn;
    const lastDay = addMonths(from, cover.months);
    if (loss.occurredOn > lastDay) {
      refusals.push({ code: 'loss.after-cover-ended', occurredOn: loss.occurredOn, lastDay });
    }
  }
  return refusals;
}
