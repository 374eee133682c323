import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BrokenInvariant } from '../../../domain/assert.ts';
import { bp } from '../../../domain/money/basis-points.ts';
import { addFen, fen, FEN_MAX } from '../../../domain/money/fen.ts';
import { splitByRates } from '../../../domain/money/split.ts';

function split(whole: bigint, ...rates: readonly number[]) {
  return splitByRates(fen(whole), rates.map(bp));
}

/** Rates that leave some of the whole, or nothing, unnamed: the gaps between cuts of 0 to 10,000. */
const rates = fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 6 }).map((cuts) => {
  const sorted = cuts.toSorted((left, right) => left - right);
  return sorted.map((cut, index) => bp(cut - (sorted[index - 1] ?? 0)));
});
const amount = fc.oneof(fc.bigInt(0n, 20n), fc.bigInt(0n, FEN_MAX)).map(fen);

describe('a split', () => {
  test('gives the parts in the order of the rates and the rest as remainder', () => {
    expect(split(280_000_000n, 4000, 3000)).toEqual({
      parts: [112_000_000n, 84_000_000n],
      remainder: 84_000_000n,
    });
  });

  test('floors every part and leaves what that takes off to the remainder', () => {
    expect(split(99n, 4000, 4000, 2000)).toEqual({ parts: [39n, 39n, 19n], remainder: 2n });
  });

  test('leaves everything when there are no rates', () => {
    expect(split(5n)).toEqual({ parts: [], remainder: 5n });
  });

  test('leaves nothing when one rate takes the whole', () => {
    expect(split(FEN_MAX, 10_000)).toEqual({ parts: [FEN_MAX], remainder: 0n });
  });

  test('is refused as a bug when the rates are above the whole by one basis point', () => {
    expect(() => split(100n, 5000, 5000)).not.toThrow();
    expect(() => split(100n, 5000, 5001)).toThrow(BrokenInvariant);
    expect(() => split(0n, 5000, 5001)).toThrow(BrokenInvariant);
  });

  test('always makes up the whole, to the fen', () => {
    fc.assert(
      fc.property(amount, rates, (whole, ratesBp) => {
        const { parts, remainder } = splitByRates(whole, ratesBp);
        expect(addFen(...parts, remainder)).toBe(whole);
      }),
    );
  });

  test('leaves less than one fen for each part when the rates name the whole', () => {
    fc.assert(
      fc.property(amount, rates, (whole, some) => {
        const named = some.reduce<number>((sum, rateBp) => sum + rateBp, 0);
        const all = [...some, bp(10_000 - named)];
        expect(splitByRates(whole, all).remainder).toBeLessThan(BigInt(all.length));
      }),
    );
  });
});
