import type { Texts } from '../explain/language.ts';
import { isAfter, isWeekend, yearOf, type LocalDate } from './local-date.ts';

/**
 * How one year's working days differ from Monday to Friday. Both lists are in order and hold each day once. A day
 * belongs to its own year, whichever year's notice moved it: one that moves a day of late December changes two years.
 */
export type WorkingYear = {
  readonly year: number;
  /** Mondays to Fridays that are off. */
  readonly holidays: readonly LocalDate[];
  /** Saturdays and Sundays that are worked instead (调休). */
  readonly workingWeekends: readonly LocalDate[];
  /** The document that says so. */
  readonly source: Texts;
};

/** More than three times what any year has had, so that a slip is found and most of a year stays working days. */
export const HOLIDAYS_MAX = 60;
export const WORKING_WEEKENDS_MAX = 30;

export type WorkingYearRefusal = {
  readonly list: 'holidays' | 'workingWeekends';
  /** The place in the list, counted from 0. */
  readonly index: number;
  readonly code:
    | 'date.in-another-year'
    | 'date.not-after-previous'
    /** A weekend is off without being listed; listing it would say that it is not one. */
    | 'holiday.on-weekend'
    /** A weekday is worked without being listed. */
    | 'working-weekend.on-weekday';
};

/** Everything that is wrong with the days of an arrangement. No day that passes is in both lists. */
export function refusalsOfWorkingYear(arranged: WorkingYear): WorkingYearRefusal[] {
  return (['holidays', 'workingWeekends'] as const).flatMap((list) =>
    arranged[list].flatMap((date, index) => {
      const previous = arranged[list][index - 1];
      const codes: WorkingYearRefusal['code'][] = [];
      if (yearOf(date) !== arranged.year) codes.push('date.in-another-year');
      if (previous !== undefined && !isAfter(date, previous)) codes.push('date.not-after-previous');
      if (list === 'holidays' && isWeekend(date)) codes.push('holiday.on-weekend');
      if (list === 'workingWeekends' && !isWeekend(date)) codes.push('working-weekend.on-weekday');
      return codes.map((code) => ({ list, index, code }));
    }),
  );
}
