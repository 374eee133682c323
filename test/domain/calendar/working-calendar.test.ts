import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BrokenInvariant } from '../../../domain/assert.ts';
import { addDays, daysBetween, isWeekend, localDate, yearOf } from '../../../domain/calendar/local-date.ts';
import type { LocalDate } from '../../../domain/calendar/local-date.ts';
import { SHIPPED_YEARS } from '../../../domain/calendar/shipped-years.ts';
import {
  addWorkingDays,
  isWorkingDay,
  WORKING_DAYS_MAX,
  type WorkingCalendar,
} from '../../../domain/calendar/working-calendar.ts';
import {
  HOLIDAYS_MAX,
  WORKING_WEEKENDS_MAX,
  type WorkingYear,
} from '../../../domain/calendar/working-year.ts';
import { workingYear } from '../../builders/working-year.ts';

function calendarOf(years: readonly WorkingYear[]): WorkingCalendar {
  return new Map(years.map((arranged) => [arranged.year, arranged]));
}

const SHIPPED = calendarOf(SHIPPED_YEARS);
const WEEKDAYS_ONLY = calendarOf([]);
const FIRST_YEAR = 2024;
const YEARS = [FIRST_YEAR, 2025, 2026, 2027];

const dayOf = (year: number) => {
  const newYear = localDate(`${String(year)}-01-01`);
  return fc.integer({ min: 0, max: 364 }).map((days) => addDays(newYear, days));
};

/** Any arrangement that passes, up to its bounds. */
const anyYear = (year: number): fc.Arbitrary<WorkingYear> =>
  fc
    .record({
      holidays: fc.uniqueArray(dayOf(year), { maxLength: HOLIDAYS_MAX, size: 'max' }),
      workingWeekends: fc.uniqueArray(dayOf(year), { maxLength: WORKING_WEEKENDS_MAX, size: 'max' }),
    })
    .map(({ holidays, workingWeekends }) =>
      workingYear(year, {
        holidays: holidays.filter((day) => !isWeekend(day)).toSorted(),
        workingWeekends: workingWeekends.filter(isWeekend).toSorted(),
      }),
    );

/** Any of the years may have no arrangement. */
const anyCalendar = fc
  .tuple(...YEARS.map((year) => fc.option(anyYear(year), { nil: null })))
  .map((years) => calendarOf(years.filter((arranged) => arranged !== null)));

const anyDate = fc.constantFrom(FIRST_YEAR, 2025, 2026).chain((year) =>
  fc.oneof(
    dayOf(year),
    fc.constantFrom('12-24', '12-30', '12-31').map((end) => localDate(`${String(year)}-${end}`)),
  ),
);
const anyDays = fc.oneof(
  fc.integer({ min: 1, max: WORKING_DAYS_MAX }),
  fc.constantFrom(1, 2, WORKING_DAYS_MAX - 1, WORKING_DAYS_MAX),
);

function daysAfter(from: LocalDate, to: LocalDate): LocalDate[] {
  return Array.from({ length: daysBetween(from, to) }, (_, index) => addDays(from, index + 1));
}

describe('a working day', () => {
  test.each([
    ['2026-11-24', true, 'a Tuesday'],
    ['2026-11-28', false, 'a Saturday'],
    ['2026-11-29', false, 'a Sunday'],
    ['2026-10-10', true, 'a Saturday worked for 国庆节'],
    ['2026-09-20', true, 'a Sunday worked for 国庆节'],
    ['2026-10-07', false, 'a Wednesday of 国庆节'],
    ['2026-10-03', false, 'a Saturday within 国庆节'],
  ])('%s: %s, for it is %s', (day, expected) => {
    expect(isWorkingDay(localDate(day), SHIPPED)).toBe(expected);
  });

  test('is Monday to Friday where the year has no arrangement', () => {
    expect(isWorkingDay(localDate('2027-10-01'), SHIPPED)).toBe(true);
    expect(isWorkingDay(localDate('2027-10-02'), SHIPPED)).toBe(false);
  });
});

describe('a period of working days', () => {
  test.each([
    ['2026-11-23', 1, '2026-11-24', 'the day it starts on is not counted'],
    ['2026-11-27', 1, '2026-11-30', 'a weekend is passed over'],
    ['2026-11-28', 1, '2026-11-30', 'it may start on a day of rest'],
    ['2026-09-24', 4, '2026-10-08', '中秋节 and 国庆节 are passed over'],
    ['2026-10-08', 2, '2026-10-10', 'a Saturday that is worked counts'],
    ['2026-02-13', 1, '2026-02-14', 'and is a last day like any other'],
    ['2025-12-31', 1, '2026-01-04', 'into the next year'],
    ['2026-11-20', 25, '2026-12-25', 'the 25 days of a decision'],
  ])('from %s of %i days ends on %s: %s', (from, days, on) => {
    expect(addWorkingDays(localDate(from), days, SHIPPED)).toEqual({ on, missingYears: [] });
  });

  test('names the year whose arrangement is missing, and counts its Mondays to Fridays', () => {
    expect(addWorkingDays(localDate('2026-12-30'), 1, SHIPPED)).toEqual({
      on: '2026-12-31',
      missingYears: [],
    });
    expect(addWorkingDays(localDate('2026-12-30'), 2, SHIPPED)).toEqual({
      on: '2027-01-01',
      missingYears: [2027],
    });
    expect(addWorkingDays(localDate('2023-12-28'), 2, SHIPPED)).toEqual({
      on: '2024-01-01',
      missingYears: [2023, 2024],
    });
  });

  test('does not name the year of its start when no day of it is counted', () => {
    expect(addWorkingDays(localDate('2024-12-31'), 1, SHIPPED)).toEqual({
      on: '2025-01-02',
      missingYears: [],
    });
  });

  test('ends with the calendar where that ends first', () => {
    const last = localDate('2999-12-31');
    expect(addWorkingDays(addDays(last, -1), 5, WEEKDAYS_ONLY).on).toBe(last);
    expect(addWorkingDays(last, 1, WEEKDAYS_ONLY)).toEqual({ on: last, missingYears: [] });
  });

  test.each([0, -1, 1.5, WORKING_DAYS_MAX + 1, Number.NaN])('is never of %d days', (days) => {
    expect(() => addWorkingDays(localDate('2026-11-24'), days, SHIPPED)).toThrow(BrokenInvariant);
  });
});

describe('in any calendar', () => {
  test('so many working days on, so many working days have passed, the last of them that day', () => {
    fc.assert(
      fc.property(anyDate, anyDays, anyCalendar, (from, days, calendar) => {
        const { on } = addWorkingDays(from, days, calendar);
        expect(daysAfter(from, on).filter((day) => isWorkingDay(day, calendar))).toHaveLength(days);
        expect(isWorkingDay(on, calendar)).toBe(true);
      }),
    );
  });

  test('one day more ends later, and a later start never ends sooner', () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.integer({ min: 1, max: WORKING_DAYS_MAX - 1 }),
        anyCalendar,
        (from, days, calendar) => {
          const { on } = addWorkingDays(from, days, calendar);
          expect(addWorkingDays(from, days + 1, calendar).on > on).toBe(true);
          expect(addWorkingDays(addDays(from, 1), days, calendar).on >= on).toBe(true);
        },
      ),
    );
  });

  test('the years named are those counted in that have no arrangement', () => {
    fc.assert(
      fc.property(anyDate, anyDays, anyCalendar, (from, days, calendar) => {
        const { on, missingYears } = addWorkingDays(from, days, calendar);
        const counted = [...new Set(daysAfter(from, on).map(yearOf))];
        expect(missingYears).toEqual(counted.filter((year) => !calendar.has(year)));
      }),
    );
  });

  test('a period ends in the year it starts in or the next, so two arrangements judge it', () => {
    fc.assert(
      fc.property(anyDate, anyDays, anyCalendar, (from, days, calendar) => {
        expect(yearOf(addWorkingDays(from, days, calendar).on) - yearOf(from)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
