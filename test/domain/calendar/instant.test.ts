import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BrokenInvariant } from '../../../domain/assert.ts';
import {
  instant,
  instantFromMillis,
  laterOf,
  millisOf,
  parseInstant,
  shanghaiDateOf,
} from '../../../domain/calendar/instant.ts';

const FIRST = '1899-12-31T16:00:00.000Z';
const LAST = '2999-12-31T15:59:59.999Z';
const millis = fc.integer({ min: Date.parse(FIRST), max: Date.parse(LAST) });

describe('an instant', () => {
  test.each([
    ['2026-11-24T02:50:51Z', '2026-11-24T02:50:51.000Z'],
    ['2026-11-24T02:50:51.5Z', '2026-11-24T02:50:51.500Z'],
    ['2026-11-24T02:50:51.05Z', '2026-11-24T02:50:51.050Z'],
    ['2026-11-24T02:50:51.123Z', '2026-11-24T02:50:51.123Z'],
    ['2026-11-24T02:50:51.123999Z', '2026-11-24T02:50:51.123Z'],
    ['2026-11-24T02:50:51.9999999999999Z', '2026-11-24T02:50:51.999Z'],
    ['2024-02-29T23:59:59Z', '2024-02-29T23:59:59.000Z'],
  ])('is kept to the millisecond: %s', (text, normalised) => {
    expect(parseInstant(text)).toEqual({ ok: true, value: normalised });
    expect(instant(text)).toBe(normalised);
  });

  test.each([
    '',
    '2026-11-24',
    '2026-11-24T02:50Z',
    '2026-11-24T02:50:51',
    '2026-11-24 02:50:51Z',
    '2026-11-24T02:50:51.Z',
    '2026-11-24T02:50:51,5Z',
    '2026-11-24T02:50:51+00:00',
    '2026-11-24T10:50:51+08:00',
    '2026-11-24t02:50:51z',
    ' 2026-11-24T02:50:51Z',
    '2026-11-24T02:50:51Z\n',
    '+002026-11-24T02:50:51Z',
  ])('is not written like this: %j', (text) => {
    expect(parseInstant(text)).toEqual({ ok: false, refusal: 'instant.malformed' });
  });

  test.each([
    '2026-02-29T00:00:00Z',
    '2026-02-30T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-11-24T24:00:00Z',
    '2026-11-24T25:00:00Z',
    '2026-11-24T00:60:00Z',
    '2016-12-31T23:59:60Z',
  ])('that does not exist is refused: %s', (text) => {
    expect(parseInstant(text)).toEqual({ ok: false, refusal: 'instant.malformed' });
  });

  test('lies in the calendar that has its date in Shanghai', () => {
    expect(shanghaiDateOf(instant(FIRST))).toBe('1900-01-01');
    expect(shanghaiDateOf(instant(LAST))).toBe('2999-12-31');
    expect(parseInstant('1899-12-31T15:59:59.999Z').ok).toBe(false);
    expect(parseInstant('2999-12-31T16:00:00.000Z').ok).toBe(false);
  });

  test('that is malformed is a bug where one is known to be right', () => {
    expect(() => instant('2026-11-24')).toThrow(BrokenInvariant);
  });
});

describe('milliseconds', () => {
  test('count from 1970', () => {
    expect(instantFromMillis(0)).toBe('1970-01-01T00:00:00.000Z');
    expect(millisOf(instant('1970-01-01T00:00:01.001Z'))).toBe(1001);
  });

  test('lead to an instant and back', () => {
    fc.assert(
      fc.property(millis, (ms) => {
        const at = instantFromMillis(ms);
        expect(millisOf(at)).toBe(ms);
        expect(parseInstant(at)).toEqual({ ok: true, value: at });
      }),
    );
  });

  test.each([0.5, Number.NaN, Infinity, Date.parse(FIRST) - 1, Date.parse(LAST) + 1])(
    'that are no instant are a bug: %d',
    (ms) => {
      expect(() => instantFromMillis(ms)).toThrow(BrokenInvariant);
    },
  );
});

describe('the later of two instants', () => {
  test('is the one with more milliseconds, whichever comes first', () => {
    fc.assert(
      fc.property(millis, millis, (left, right) => {
        const later = laterOf(instantFromMillis(left), instantFromMillis(right));
        expect(millisOf(later)).toBe(Math.max(left, right));
      }),
    );
  });
});

describe('the date in Shanghai', () => {
  test.each([
    ['2026-11-24T15:59:59.999Z', '2026-11-24'],
    ['2026-11-24T16:00:00.000Z', '2026-11-25'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01'],
    ['2024-02-28T16:00:00.000Z', '2024-02-29'],
  ])('turns at 16:00 UTC in winter: %s is %s', (text, date) => {
    expect(shanghaiDateOf(instant(text))).toBe(date);
  });

  test.each([
    ['2026-07-01T15:59:59.999Z', '2026-07-01'],
    ['2026-07-01T16:00:00.000Z', '2026-07-02'],
  ])('turns at 16:00 UTC in summer too: %s is %s', (text, date) => {
    expect(shanghaiDateOf(instant(text))).toBe(date);
  });

  test('is what the time zone database says, since summer time ended', () => {
    const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
    const since1992 = fc.integer({ min: Date.parse('1992-01-01T00:00:00Z'), max: Date.parse(LAST) });
    fc.assert(
      fc.property(since1992, (ms) => {
        expect(shanghaiDateOf(instantFromMillis(ms))).toBe(calendar.format(ms));
      }),
    );
  });
});
