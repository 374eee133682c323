import { describe, expect, test } from 'vitest';
import { instant } from '../../domain/calendar/instant.ts';
import { publishedKeys, signingKey } from '../../functions/identity/key-schedule.ts';

const KEYS = ['2026-01-01', '2026-04-01', '2026-07-01'].map((day) => ({
  name: day,
  signsFrom: instant(`${day}T00:00:00Z`),
}));

const FIRST = '2026-01-01';
const SECOND = '2026-04-01';
const THIRD = '2026-07-01';

describe('of the keys that sign tokens', () => {
  test.each([
    ['2026-01-01T00:00:00Z', FIRST],
    ['2026-03-31T23:59:59.999Z', FIRST],
    ['2026-04-01T00:00:00Z', SECOND],
    ['2027-01-01T00:00:00Z', THIRD],
  ])('at %s that of %s signs', (at, name) => {
    expect(signingKey(KEYS, instant(at)).name).toBe(name);
  });

  // A token of the last moment lives for ten minutes, and clocks differ by a minute.
  test.each([
    ['2026-02-01T00:00:00Z', [FIRST, SECOND, THIRD]],
    ['2026-04-01T00:10:59.999Z', [FIRST, SECOND, THIRD]],
    ['2026-04-01T00:11:00Z', [SECOND, THIRD]],
    ['2027-01-01T00:00:00Z', [THIRD]],
  ])('at %s those are published by which a token may be good', (at, names) => {
    expect(publishedKeys(KEYS, instant(at)).map(({ name }) => name)).toEqual(names);
  });

  test('none is in use before the first', () => {
    expect(() => signingKey(KEYS, instant('2025-12-31T23:59:59Z'))).toThrow('there is a key');
  });
});
