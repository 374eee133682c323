import { describe, expect, test } from 'vitest';
import { addDays, localDate, yearOf, type LocalDate } from '../../../domain/calendar/local-date.ts';
import { SHIPPED_YEARS } from '../../../domain/calendar/shipped-years.ts';
import { isWorkingDay } from '../../../domain/calendar/working-calendar.ts';
import {
  HOLIDAYS_MAX,
  refusalsOfWorkingYear,
  WORKING_WEEKENDS_MAX,
} from '../../../domain/calendar/working-year.ts';
import { workingYear } from '../../builders/working-year.ts';

const CALENDAR = new Map(SHIPPED_YEARS.map((arranged) => [arranged.year, arranged]));

/** The days that a notice gives off, as it writes them: from and to, both included. */
const DAYS_OFF: readonly (readonly [festival: string, from: string, to: string, days: number])[] = [
  ['元旦 2025', '2025-01-01', '2025-01-01', 1],
  ['春节 2025', '2025-01-28', '2025-02-04', 8],
  ['清明节 2025', '2025-04-04', '2025-04-06', 3],
  ['劳动节 2025', '2025-05-01', '2025-05-05', 5],
  ['端午节 2025', '2025-05-31', '2025-06-02', 3],
  ['国庆节、中秋节 2025', '2025-10-01', '2025-10-08', 8],
  ['元旦 2026', '2026-01-01', '2026-01-03', 3],
  ['春节 2026', '2026-02-15', '2026-02-23', 9],
  ['清明节 2026', '2026-04-04', '2026-04-06', 3],
  ['劳动节 2026', '2026-05-01', '2026-05-05', 5],
  ['端午节 2026', '2026-06-19', '2026-06-21', 3],
  ['中秋节 2026', '2026-09-25', '2026-09-27', 3],
  ['国庆节 2026', '2026-10-01', '2026-10-07', 7],
];

function daysFrom(from: LocalDate, to: LocalDate): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

const offByNotice = new Set(DAYS_OFF.flatMap(([, from, to]) => daysFrom(localDate(from), localDate(to))));

describe('the arrangements that are shipped', () => {
  test.each(DAYS_OFF)('give %s off from %s to %s, %i days', (_festival, from, to, days) => {
    const off = daysFrom(localDate(from), localDate(to));
    expect(off).toHaveLength(days);
    expect(off.filter((day) => isWorkingDay(day, CALENDAR))).toEqual([]);
  });

  test.each(SHIPPED_YEARS)('of $year give no other weekday off, and work no day that is off', (arranged) => {
    for (const day of arranged.holidays) expect(offByNotice).toContain(day);
    for (const day of arranged.workingWeekends) expect(offByNotice).not.toContain(day);
  });

  // 365 days less 104 of weekends less the 13 statutory ones (全国年节及纪念日放假办法, 2024): what is moved is made up.
  test.each(SHIPPED_YEARS)('of $year leave 248 working days', ({ year }) => {
    const days = daysFrom(localDate(`${String(year)}-01-01`), localDate(`${String(year)}-12-31`));
    expect(days.filter((day) => isWorkingDay(day, CALENDAR))).toHaveLength(365 - 104 - 13);
  });

  test.each(SHIPPED_YEARS)('of $year would be taken from a manager too', (arranged) => {
    expect(refusalsOfWorkingYear(arranged)).toEqual([]);
    expect(arranged.holidays.length).toBeLessThanOrEqual(HOLIDAYS_MAX);
    expect(arranged.workingWeekends.length).toBeLessThanOrEqual(WORKING_WEEKENDS_MAX);
    expect(new Set(arranged.holidays.map(yearOf))).toEqual(new Set([arranged.year]));
  });
});

describe('an arrangement', () => {
  test('of nothing but Mondays to Fridays is one', () => {
    expect(refusalsOfWorkingYear(workingYear(2027))).toEqual([]);
  });

  test.each([
    ['a day of another year', ['2026-12-31', '2027-01-01'], 0, 'date.in-another-year'],
    ['a day twice', ['2027-01-01', '2027-01-01'], 1, 'date.not-after-previous'],
    ['days out of order', ['2027-10-04', '2027-10-01'], 1, 'date.not-after-previous'],
    ['a Saturday that is off anyway', ['2027-10-01', '2027-10-02'], 1, 'holiday.on-weekend'],
    ['a Sunday that is off anyway', ['2027-10-03'], 0, 'holiday.on-weekend'],
  ])('is refused for %s among its holidays', (_mistake, holidays, index, code) => {
    expect(refusalsOfWorkingYear(workingYear(2027, { holidays }))).toEqual([
      { list: 'holidays', index, code },
    ]);
  });

  test.each([
    ['a Friday that is worked anyway', ['2027-10-08'], 'working-weekend.on-weekday'],
    ['a Monday that is worked anyway', ['2027-10-11'], 'working-weekend.on-weekday'],
    ['a Saturday of another year', ['2028-01-08'], 'date.in-another-year'],
  ])('is refused for %s among its working weekends', (_mistake, workingWeekends, code) => {
    expect(refusalsOfWorkingYear(workingYear(2027, { workingWeekends }))).toEqual([
      { list: 'workingWeekends', index: 0, code },
    ]);
  });

  test.each(['2027-10-08', '2027-10-09'])('with %s in both lists is refused in one of them', (day) => {
    const both = workingYear(2027, { holidays: [day], workingWeekends: [day] });
    expect(refusalsOfWorkingYear(both)).toHaveLength(1);
  });

  test('is refused for everything that is wrong with it at once', () => {
    const wrong = workingYear(2027, {
      holidays: ['2027-10-02', '2026-10-02'],
      workingWeekends: ['2027-10-08'],
    });
    expect(refusalsOfWorkingYear(wrong).map(({ code }) => code)).toEqual([
      'holiday.on-weekend',
      'date.in-another-year',
      'date.not-after-previous',
      'working-weekend.on-weekday',
    ]);
  });
});
