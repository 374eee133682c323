import { localDate } from '../../domain/calendar/local-date.ts';
import type { WorkingYear } from '../../domain/calendar/working-year.ts';

/** An arrangement with nothing in it but what a test says. */
export function workingYear(
  year: number,
  days: { readonly holidays?: readonly string[]; readonly workingWeekends?: readonly string[] } = {},
): WorkingYear {
  const { holidays = [], workingWeekends = [] } = days;
  return {
    year,
    holidays: holidays.map(localDate),
    workingWeekends: workingWeekends.map(localDate),
    source: { zh: '测试用安排', en: 'an arrangement for a test' },
  };
}
