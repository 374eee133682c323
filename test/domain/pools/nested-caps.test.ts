import { describe, expect, test } from 'vitest';
import { fen } from '../../../domain/money/fen.ts';
import { applyCaps, leftOf, type Cap } from '../../../domain/pools/nested-caps.ts';

function cap<Name extends string>(name: Name, limit: bigint, used = 0n): Cap<Name> {
  return { name, limitFen: fen(limit), usedFen: fen(used) };
}

describe('what is left of a cap', () => {
  test.each([
    [99n, 1n],
    [100n, 0n],
    [101n, 0n],
  ])('of 100 fen with %s used is %s', (used, left) => {
    expect(leftOf(cap('a', 100n, used))).toBe(left);
  });
});

describe('an amount under nested caps', () => {
  test.each([
    [99n, 99n, null],
    [100n, 100n, null],
    [101n, 100n, 'a'],
  ])('of %s under a cap of 100 is %s, and the cap that bound is %s', (wanted, amountFen, bindingCap) => {
    expect(applyCaps(fen(wanted), [cap('a', 100n)])).toMatchObject({ amountFen, bindingCap });
  });

  test('is untouched where there is none', () => {
    expect(applyCaps(fen(5n), [])).toEqual({ amountFen: 5n, bindingCap: null, steps: [] });
  });

  test('is what the tightest leaves, wherever that stands', () => {
    const caps = [cap('wide', 90n), cap('tight', 100n, 70n), cap('between', 50n)];
    expect(applyCaps(fen(100n), caps)).toEqual({
      amountFen: 30n,
      bindingCap: 'tight',
      steps: [
        { name: 'wide', limitFen: 90n, usedFen: 0n, amountFen: 90n },
        { name: 'tight', limitFen: 100n, usedFen: 70n, amountFen: 30n },
        { name: 'between', limitFen: 50n, usedFen: 0n, amountFen: 30n },
      ],
    });
  });

  test('names the first of two that are equally tight', () => {
    expect(applyCaps(fen(100n), [cap('first', 50n), cap('second', 60n, 10n)]).bindingCap).toBe('first');
  });

  test('is nothing under a cap that was lowered below what is used', () => {
    expect(applyCaps(fen(1n), [cap('lowered', 10n, 20n)])).toMatchObject({
      amountFen: 0n,
      bindingCap: 'lowered',
    });
  });
});
