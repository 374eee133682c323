import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BrokenInvariant } from '../../../domain/assert.ts';
import { bp, shareOf } from '../../../domain/money/basis-points.ts';
import { fen, FEN_MAX } from '../../../domain/money/fen.ts';

const amount = fc.bigInt(0n, FEN_MAX).map(fen);
const rate = fc.integer({ min: 0, max: 10_000 }).map(bp);

describe('a rate', () => {
  test.each([0, 1, 4000, 10_000])('is %d basis points as it is given', (value) => {
    expect(bp(value)).toBe(value);
  });

  test.each([-1, 10_001, 0.5, Number.NaN, Infinity])('is never %d basis points', (value) => {
    expect(() => bp(value)).toThrow(BrokenInvariant);
  });
});

describe('a share', () => {
  test.each([
    [280_000_000n, 4000, 112_000_000n],
    [9_999n, 1, 0n],
    [10_000n, 1, 1n],
    [19_999n, 1, 1n],
    [3n, 5000, 1n],
    [0n, 10_000, 0n],
    [FEN_MAX, 10_000, FEN_MAX],
    [FEN_MAX, 9_999, 9_006_298_534_815_516n],
  ])('of %s fen at %d basis points is %s fen', (whole, rateBp, expected) => {
    expect(shareOf(fen(whole), bp(rateBp))).toBe(expected);
  });

  test('is the largest number of fen that is not above the exact share', () => {
    fc.assert(
      fc.property(amount, rate, (whole, rateBp) => {
        const exactTimes10000 = whole * BigInt(rateBp);
        const share = shareOf(whole, rateBp);
        expect(share * 10_000n <= exactTimes10000).toBe(true);
        expect((share + 1n) * 10_000n > exactTimes10000).toBe(true);
      }),
    );
  });
});
