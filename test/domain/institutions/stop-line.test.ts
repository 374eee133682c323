import { describe, expect, test } from 'vitest';
import { instant } from '../../../domain/calendar/instant.ts';
import { NEW_STANDING, type Standing } from '../../../domain/institutions/standing.ts';
import { compensate, leftToStopFen, lossRatioBp } from '../../../domain/institutions/stop-line.ts';
import { BrokenInvariant } from '../../../domain/assert.ts';
import { bp } from '../../../domain/money/basis-points.ts';
import { fen } from '../../../domain/money/fen.ts';
import { COMPENSATION_2016_02_18 } from '../../../domain/policies/compensation-2016-02-18.ts';
import { GUIDANCE_2017_01_01 } from '../../../domain/policies/guidance-2017-01-01.ts';

const ENTRY = { seq: 7, at: instant('2026-11-24T01:00:00Z') };
/** ¥50,000,000, from which on the lines count; 3 % of it is ¥1,500,000 and 5 % ¥2,500,000. */
const ONCE_FILED = 5_000_000_000n;
const WARN = 150_000_000n;
const STOP = 250_000_000n;

function standing(compensated: bigint, filed = ONCE_FILED, more: Partial<Standing> = {}): Standing {
  const figures = { compensatedFen: fen(compensated), filedFen: fen(filed), outstandingFen: fen(filed) };
  return { ...NEW_STANDING, ...figures, ...more };
}

function pay(before: Standing, changeFen: bigint) {
  return compensate(before, changeFen, COMPENSATION_2016_02_18, ENTRY);
}

const RESUMED = {
  warnedAt: ENTRY.at,
  resumedWith: { compensatedFen: fen(STOP + 1n), filedFen: fen(ONCE_FILED) },
};

describe('the warning line', () => {
  test.each([
    [WARN - 2n, false],
    [WARN - 1n, true],
  ])('with %s fen compensated and one more is passed: %s', (compensated, isPassed) => {
    expect(pay(standing(compensated), 1n).warned !== null).toBe(isPassed);
  });

  test('counts only once so much was filed: ¥50,000,000 and not a fen less', () => {
    expect(pay(standing(0n, ONCE_FILED - 1n), WARN).warned).toBeNull();
    expect(pay(standing(0n, ONCE_FILED), WARN).warned).not.toBeNull();
  });

  test('names the figures, the rule, and the entry', () => {
    const { warned, standing: after } = pay(standing(0n), WARN);
    expect(warned).toEqual({
      ...{ compensatedFen: WARN, filedFen: ONCE_FILED, lineBp: 300 },
      ...{ policyVersion: 'compensation@2016-02-18', entrySeq: 7, at: ENTRY.at },
    });
    expect(after.warnedAt).toBe(ENTRY.at);
  });

  test('is recorded again only when it is crossed again, or was crossed unseen', () => {
    expect(pay(standing(WARN, ONCE_FILED, { warnedAt: ENTRY.at }), 1n).warned).toBeNull();
    expect(pay(standing(WARN - 1n, ONCE_FILED, { warnedAt: ENTRY.at }), 1n).warned).not.toBeNull();
    expect(pay(standing(WARN, ONCE_FILED), 1n).warned).not.toBeNull();
  });
});

describe('the stop-line', () => {
  test.each([
    [STOP - 1n, false],
    [STOP, true],
  ])('with %s fen compensated and one more suspends: %s', (compensated, isPassed) => {
    const { suspended, standing: after } = pay(standing(compensated), 1n);
    expect(suspended !== null).toBe(isPassed);
    expect(after.suspension).toEqual(suspended);
  });

  test('counts only once so much was filed', () => {
    expect(pay(standing(0n, ONCE_FILED - 1n), STOP + 1n).suspended).toBeNull();
    expect(pay(standing(0n, ONCE_FILED), STOP + 1n).suspended).not.toBeNull();
  });

  test('keeps the figures that first tripped it', () => {
    const first = pay(standing(STOP), 1n).standing;
    const { suspended, standing: after } = pay(first, 1_000n);
    expect(suspended).toBeNull();
    expect(after.suspension).toEqual(first.suspension);
    expect(after.compensatedFen).toBe(STOP + 1_001n);
  });

  test('after a manager let the institution file again: suspends only at a higher ratio', () => {
    expect(pay(standing(STOP + 1n, ONCE_FILED, RESUMED), 1n).suspended).not.toBeNull();
    // ¥1,000 more was filed since: the ratio has fallen, and a payment brings it back no higher than it was.
    const filedMore = standing(STOP + 5_001n, ONCE_FILED + 100_000n, {
      ...RESUMED,
      resumedWith: { compensatedFen: fen(STOP + 6_000n), filedFen: fen(ONCE_FILED) },
    });
    expect(pay(filedMore, 100n).suspended).toBeNull();
    expect(pay(filedMore, 6_000n).suspended).not.toBeNull();
  });

  test('suspends again who had come below it and passes it anew, though lower than before', () => {
    const high = { compensatedFen: fen(2n * STOP), filedFen: fen(ONCE_FILED) };
    expect(pay(standing(STOP, ONCE_FILED, { ...RESUMED, resumedWith: high }), 1n).suspended).not.toBeNull();
  });

  test('is exact where a float is not', () => {
    const filed = 9_007_199_254_740_980n;
    const limit = filed / 20n;
    expect(pay(standing(limit - 1n, filed), 1n).suspended).toBeNull();
    expect(pay(standing(limit, filed), 1n).suspended).not.toBeNull();
  });
});

describe('compensation taken back', () => {
  test('lowers the figure, records nothing, and lifts no suspension', () => {
    const suspended = pay(standing(STOP), 1n).standing;
    const change = pay(suspended, -STOP);
    expect(change).toMatchObject({ warned: null, suspended: null, standing: { compensatedFen: 1n } });
    expect(change.standing.suspension).toEqual(suspended.suspension);
  });

  test('beyond what was compensated is a bug', () => {
    expect(() => pay(standing(1n), -2n)).toThrow(BrokenInvariant);
  });
});

test('a policy without lines, or none at all, only counts', () => {
  for (const policy of [GUIDANCE_2017_01_01, null]) {
    const change = compensate(standing(0n), STOP * 2n, policy, ENTRY);
    expect(change).toMatchObject({ warned: null, suspended: null, standing: { compensatedFen: STOP * 2n } });
  }
});

test('the ratio is floored to the basis point, and there is none of nothing', () => {
  expect(lossRatioBp(standing(WARN - 1n))).toBe(299n);
  expect(lossRatioBp(standing(WARN))).toBe(300n);
  expect(lossRatioBp(standing(0n, 0n))).toBeNull();
});

test('what is left to the stop-line is what can be paid without passing it', () => {
  const line = { warnAtBp: bp(300), stopAboveBp: bp(500), onceFiledFen: fen(ONCE_FILED) };
  expect(leftToStopFen(standing(STOP - 7n), line)).toBe(7n);
  expect(pay(standing(STOP - 7n), 7n).suspended).toBeNull();
  expect(pay(standing(STOP - 7n), 8n).suspended).not.toBeNull();
  expect(leftToStopFen(standing(STOP + 1n), line)).toBe(0n);
});
