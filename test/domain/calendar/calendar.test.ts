import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instant, laterOf, parseInstant, shanghaiDateOf } from '../../../domain/calendar/instant.ts';
import { addDays, addMonths, localDate, parseLocalDate } from '../../../domain/calendar/local-date.ts';

describe('a date', () => {
  test.each(['2024-02-29', '1900-01-01', '2999-12-31'])('%s exists', (text) => {
    expect(parseLocalDate(text)).toEqual({ ok: true, value: text });
  });

  test.each([
    ['2026-02-29', 'date.does-not-exist'],
    ['2026-13-01', 'date.does-not-exist'],
    ['1899-12-31', 'date.does-not-exist'],
    ['2026-1-1', 'date.malformed'],
    ['2026-01-01T00:00:00Z', 'date.malformed'],
  ])('%s is refused as %s', (text, refusal) => {
    expect(parseLocalDate(text)).toEqual({ ok: false, refusal });
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2023-12-31', 2, '2024-02-29'],
    ['2026-11-24', 12, '2027-11-24'],
    ['2999-06-01', 12, '2999-12-31'],
  ])('%s and %i months on is %s', (date, months, expected) => {
    expect(addMonths(localDate(date), months)).toBe(expected);
  });

  test('so many days on and as many back is itself', () => {
    const days = fc.integer({ min: -20_000, max: 20_000 });
    fc.assert(
      fc.property(days, (count) => {
        expect(addDays(addDays(localDate('2026-11-24'), count), -count)).toBe('2026-11-24');
      }),
    );
  });
});

describe('an instant', () => {
  test('is kept to the millisecond and sorts as text', () => {
    expect(parseInstant('2026-11-24T01:02:03Z')).toEqual({ ok: true, value: '2026-11-24T01:02:03.000Z' });
    expect(parseInstant('2026-11-24T01:02:03.4567Z')).toEqual({
      ok: true,
      value: '2026-11-24T01:02:03.456Z',
    });
    expect(laterOf(instant('2026-11-24T01:02:03.100Z'), instant('2026-11-24T01:02:03.099Z'))).toBe(
      '2026-11-24T01:02:03.100Z',
    );
  });

  test.each(['2026-02-30T00:00:00Z', '2026-11-24T25:00:00Z', '2026-11-24T00:00:00+08:00', 'now'])(
    '%s is refused',
    (text) => {
      expect(parseInstant(text).ok).toBe(false);
    },
  );

  test('is the next day in Shanghai from four in the afternoon, UTC', () => {
    expect(shanghaiDateOf(instant('2026-11-24T15:59:59.999Z'))).toBe('2026-11-24');
    expect(shanghaiDateOf(instant('2026-11-24T16:00:00Z'))).toBe('2026-11-25');
  });
});
