import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BrokenInvariant } from '../../../domain/assert.ts';
import { addFen, fen, FEN_MAX, isFen, minFen, subtractFen, ZERO_FEN } from '../../../domain/money/fen.ts';

const amount = fc.bigInt(0n, FEN_MAX / 4n).map(fen);

describe('an amount', () => {
  test('goes up to what a JSON number carries without loss', () => {
    expect(FEN_MAX).toBe(BigInt(Number.MAX_SAFE_INTEGER));
  });

  test.each([0n, 1n, 2_147_483_648n, FEN_MAX])('is %s fen as it is given', (value) => {
    expect(isFen(value)).toBe(true);
    expect(fen(value)).toBe(value);
  });

  test.each([-1n, FEN_MAX + 1n])('is never %s fen', (value) => {
    expect(isFen(value)).toBe(false);
    expect(() => fen(value)).toThrow(BrokenInvariant);
  });
});

describe('a sum', () => {
  test('of nothing is zero', () => {
    expect(addFen()).toBe(ZERO_FEN);
  });

  test('takes every amount in', () => {
    expect(addFen(fen(1n), fen(20n), fen(300n))).toBe(321n);
  });

  test('reaches the largest amount and stops there', () => {
    expect(addFen(fen(FEN_MAX - 1n), fen(1n))).toBe(FEN_MAX);
    expect(() => addFen(fen(FEN_MAX), fen(1n))).toThrow(BrokenInvariant);
  });
});

describe('a difference', () => {
  test('reaches zero and stops there', () => {
    expect(subtractFen(fen(5n), fen(5n))).toBe(ZERO_FEN);
    expect(() => subtractFen(fen(5n), fen(6n))).toThrow(BrokenInvariant);
  });

  test('takes back what a sum added', () => {
    fc.assert(fc.property(amount, amount, (a, b) => subtractFen(addFen(a, b), b) === a));
  });
});

describe('the least amount', () => {
  test('of one is itself', () => {
    expect(minFen(fen(7n))).toBe(7n);
  });

  test('is found wherever it stands', () => {
    expect(minFen(fen(1n), fen(2n), fen(3n))).toBe(1n);
    expect(minFen(fen(2n), fen(1n), fen(3n))).toBe(1n);
    expect(minFen(fen(3n), fen(2n), fen(1n))).toBe(1n);
  });
});
