import { assert } from '../assert.ts';
import { addDays, isWeekend, yearOf, type LocalDate } from './local-date.ts';
import type { WorkingYear } from './working-year.ts';

/** The arrangements that are known, by their year. In any other year Monday to Friday are taken to be worked. */
export type WorkingCalendar = ReadonlyMap<number, WorkingYear>;

export type DueDay = {
  readonly on: LocalDate;
  /** Years counted in without an arrangement, in order; while there are any, the day may still move. */
  readonly missingYears: readonly number[];
};

/** About half a year, so that a period ends in the year it starts in or the next, and two arrangements judge it. */
export const WORKING_DAYS_MAX = 120;

/** The years whose arrangements judge a period that starts on a day. */
export function yearsOfPeriod(startsOn: LocalDate): readonly number[] {
  return [yearOf(startsOn), yearOf(startsOn) + 1];
}

export function isWorkingDay(date: LocalDate, calendar: WorkingCalendar): boolean {
  const arranged = calendar.get(yearOf(date));
  if (isWeekend(date)) return arranged?.workingWeekends.includes(date) ?? false;
  return !(arranged?.holidays.includes(date) ?? false);
}

/**
 * The last day of a period of so many working days, from 1 to WORKING_DAYS_MAX. The day it starts on is not counted
 * (民法典 第二百零一条); day 1 is the first working day after it. The last day is a working day, so it need not be put
 * off as 第二百零三条 would have it. Past the end of the calendar it is that end, as in `addDays`.
 */
export function addWorkingDays(date: LocalDate, days: number, calendar: WorkingCalendar): DueDay {
  assert(
    Number.isInteger(days) && days >= 1 && days <= WORKING_DAYS_MAX,
    `${String(days)} is not a number of working days`,
  );
  const missing = new Set<number>();
  let on = date;
  let left = days;
  while (left > 0) {
    const next = addDays(on, 1);
    if (next === on) break;
    on = next;
    if (!calendar.has(yearOf(on))) missing.add(yearOf(on));
    if (isWorkingDay(on, calendar)) left -= 1;
  }
  return { on, missingYears: [...missing] };
}
