import type { LocalDate } from '../calendar/local-date.ts';
import { addWorkingDays, type WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Policy } from '../policies/policy.ts';

/** The days on which an approved claim is public (公示), both included; nothing is paid before they are over. */
export type PublicNotice = {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Years counted in without an arrangement of their working days. */
  readonly missingYears: readonly number[];
};

/** Fixed on the day of the approval, whatever becomes of the calendar later; null where the policy has no notice. */
export function publicNoticeOf(
  { parameters }: Policy,
  approvedOn: LocalDate,
  calendar: WorkingCalendar,
): PublicNotice | null {
  const days = parameters.publicNoticeWorkingDays.value;
  if (days === null) return null;
  const { on, missingYears } = addWorkingDays(approvedOn, days, calendar);
  return { from: approvedOn, to: on, missingYears };
}
