import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instant, millisOf } from '../../../domain/calendar/instant.ts';
import { ATTEMPTS_MAX, nextAttemptAt } from '../../../domain/webhooks/retry-schedule.ts';

const AT = instant('2026-11-28T00:00:00Z');
const HOUR_MS = 3_600_000;

/** The time from the first attempt to the last, where each fails at once. */
function spanMs(chances: readonly number[]): number {
  let at = AT;
  for (let attempts = 1; ; attempts += 1) {
    const next = nextAttemptAt(at, attempts, chances[attempts - 1] ?? 0);
    if (next === null) return millisOf(at) - millisOf(AT);
    at = next;
  }
}

describe('a delivery that fails', () => {
  test('is tried ten times', () => {
    expect(ATTEMPTS_MAX).toBe(10);
    expect(nextAttemptAt(AT, 9, 0.5)).not.toBeNull();
    expect(nextAttemptAt(AT, 10, 0.5)).toBeNull();
  });

  test('is tried again after five seconds, five minutes, half an hour, and last after a day', () => {
    const delays = [1, 2, 3, 9].map((attempts) => {
      const next = nextAttemptAt(AT, attempts, 0.5);
      return next === null ? null : (millisOf(next) - millisOf(AT)) / 1_000;
    });
    expect(delays).toEqual([5, 300, 1_800, 86_400]);
  });

  test('is tried over about three days, whatever chance says', () => {
    const chances = fc.array(fc.double({ min: 0, max: 0.999_999, noNaN: true }), {
      minLength: 9,
      maxLength: 9,
    });
    fc.assert(
      fc.property(chances, (drawn) => {
        const hours = spanMs(drawn) / HOUR_MS;
        expect(hours).toBeGreaterThanOrEqual(68);
        expect(hours).toBeLessThanOrEqual(83.2);
      }),
    );
  });

  test('does not come back together with what failed together', () => {
    expect(nextAttemptAt(AT, 2, 0)).toBe('2026-11-28T00:04:30.000Z');
    expect(nextAttemptAt(AT, 2, 0.999_999)).toBe('2026-11-28T00:05:30.000Z');
  });
});
