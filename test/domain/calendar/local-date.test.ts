import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BrokenInvariant } from '../../../domain/assert.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  isAfter,
  isBefore,
  localDate,
  parseLocalDate,
  yearOf,
} from '../../../domain/calendar/local-date.ts';

const FIRST = localDate('1900-01-01');
const LAST = localDate('2999-12-31');

/** Far enough inside the calendar that the spans below never reach an end of it. */
const date = fc
  .integer({ min: 0, max: daysBetween(localDate('2100-01-01'), localDate('2800-01-01')) })
  .map((days) => addDays(localDate('2100-01-01'), days));
const span = fc.integer({ min: -30_000, max: 30_000 });

describe('a date', () => {
  test.each(['1900-01-01', '2016-02-29', '2000-02-29', '2026-11-24', '2999-12-31'])('exists: %s', (text) => {
    expect(parseLocalDate(text)).toEqual({ ok: true, value: text });
    expect(localDate(text)).toBe(text);
  });

  test.each([
    '2026-02-29',
    '2026-02-30',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-01',
    '2026-01-00',
    '2026-01-32',
  ])('does not exist: %s', (text) => {
    expect(parseLocalDate(text)).toEqual({ ok: false, refusal: 'date.does-not-exist' });
  });

  test.each(['1899-12-31', '3000-01-01', '0000-01-01', '9999-12-31'])(
    'outside the years 1900 to 2999 does not exist: %s',
    (text) => {
      expect(parseLocalDate(text)).toEqual({ ok: false, refusal: 'date.does-not-exist' });
    },
  );

  test.each([
    '',
    '2026',
    '2026-1-05',
    '2026-01-5',
    '20260105',
    '2026/01/05',
    ' 2026-01-05',
    '2026-01-05\n',
    '2026-01-05T00:00:00Z',
    '+002026-01-05',
    '２０２６-01-05',
    '2026年1月5日',
  ])('is not written like this: %j', (text) => {
    expect(parseLocalDate(text)).toEqual({ ok: false, refusal: 'date.malformed' });
  });

  test('that does not exist is a bug where one is known to exist', () => {
    expect(() => localDate('2026-02-29')).toThrow(BrokenInvariant);
  });

  test.each([
    ['2026-01-01', 2026],
    ['2026-12-31', 2026],
    ['1900-01-01', 1900],
  ])('%s lies in its year', (text, year) => {
    expect(yearOf(localDate(text))).toBe(year);
  });

  test('is before or after another, and neither to itself', () => {
    const [day, next] = [localDate('2026-12-31'), localDate('2027-01-01')];
    expect([isBefore(day, next), isBefore(next, day), isBefore(day, day)]).toEqual([true, false, false]);
    expect([isAfter(day, next), isAfter(next, day), isAfter(day, day)]).toEqual([false, true, false]);
  });
});

describe('days', () => {
  test.each([
    ['2026-11-24', 0, '2026-11-24'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-09-01', 30, '2026-10-01'],
    // China moved its clocks by an hour on these days in 1986; a day is a day all the same.
    ['1986-05-03', 2, '1986-05-05'],
  ])('added to %s: %d give %s', (from, days, to) => {
    expect(addDays(localDate(from), days)).toBe(to);
    expect(daysBetween(localDate(from), localDate(to))).toBe(days);
  });

  test('between two dates are what leads from one to the other', () => {
    fc.assert(fc.property(date, date, (from, to) => addDays(from, daysBetween(from, to)) === to));
    fc.assert(fc.property(date, span, (from, days) => daysBetween(from, addDays(from, days)) === days));
  });

  test('added one after the other are added at once', () => {
    fc.assert(
      fc.property(date, span, span, (from, some, more) => {
        expect(addDays(addDays(from, some), more)).toBe(addDays(from, some + more));
      }),
    );
  });

  test('added make a date later, and one existing', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 30_000 }), (from, days) => {
        const to = addDays(from, days);
        expect(parseLocalDate(to).ok).toBe(true);
        expect(isAfter(to, from)).toBe(true);
      }),
    );
  });

  test.each([1, 400_000, 10_000_000, Number.MAX_SAFE_INTEGER])(
    'past an end of the calendar stop at that end: %d',
    (days) => {
      expect(addDays(LAST, days)).toBe(LAST);
      expect(addDays(FIRST, -days)).toBe(FIRST);
    },
  );

  test('are whole', () => {
    expect(() => addDays(FIRST, 0.5)).toThrow(BrokenInvariant);
    expect(() => addDays(FIRST, Number.NaN)).toThrow(BrokenInvariant);
  });
});

describe('months', () => {
  test.each([
    ['2026-11-24', 0, '2026-11-24'],
    ['2026-11-24', 12, '2027-11-24'],
    ['2026-11-24', 2, '2027-01-24'],
    ['2027-01-24', -1, '2026-12-24'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-02-28', 1, '2026-03-28'],
  ])('added to %s: %d give %s', (from, months, to) => {
    expect(addMonths(localDate(from), months)).toBe(to);
  });

  const months = fc.integer({ min: -1000, max: 1000 });

  test('added lead to that month, on the same day or its last', () => {
    fc.assert(
      fc.property(date, months, (from, count) => {
        const to = addMonths(from, count);
        expect(monthNumber(to) - monthNumber(from)).toBe(count);
        const isLastOfMonth = addDays(to, 1).endsWith('-01');
        expect(to.slice(8) === from.slice(8) || (isLastOfMonth && to.slice(8) < from.slice(8))).toBe(true);
      }),
    );
  });

  test('added to the first of a month can be taken off again', () => {
    fc.assert(
      fc.property(date, months, (some, count) => {
        const from = localDate(`${some.slice(0, 7)}-01`);
        expect(addMonths(addMonths(from, count), -count)).toBe(from);
      }),
    );
  });

  test.each([1, 1850 * 12, 200_000, 10_000_000, Number.MAX_SAFE_INTEGER])(
    'past an end of the calendar stop at that end: %d',
    (count) => {
      expect(addMonths(localDate('2999-12-15'), count)).toBe(LAST);
      expect(addMonths(localDate('1900-01-15'), -count)).toBe(FIRST);
    },
  );

  test('are whole', () => {
    expect(() => addMonths(FIRST, 0.5)).toThrow(BrokenInvariant);
    expect(() => addMonths(FIRST, Number.NaN)).toThrow(BrokenInvariant);
  });
});

function monthNumber(text: string): number {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
}
