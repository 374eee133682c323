import { describe, expect, test } from 'vitest';
import { fen } from '../../../domain/money/fen.ts';
import { shareByWeight } from '../../../domain/money/largest-remainder.ts';

function shares(amount: bigint, weights: readonly bigint[]) {
  return shareByWeight(fen(amount), weights.map(fen));
}

describe('an amount shared by weight', () => {
  test.each([
    ['even', 100n, [40n, 40n, 20n], [40n, 40n, 20n]],
    ['one fen, to the heaviest', 1n, [1n, 3n, 2n], [0n, 1n, 0n]],
    ['one fen among equals, to the first', 1n, [5n, 5n, 5n], [1n, 0n, 0n]],
    ['two fen among equals, to the first two', 2n, [5n, 5n, 5n], [1n, 1n, 0n]],
    ['the largest remainder before the larger part', 10n, [63n, 27n, 10n], [6n, 3n, 1n]],
    ['nothing to one who has no weight', 7n, [0n, 3n, 4n], [0n, 3n, 4n]],
    ['all of it to the only one', 7n, [0n, 0n, 9n], [0n, 0n, 7n]],
    ['nothing at all', 0n, [0n, 0n], [0n, 0n]],
  ] as const)('is exact to the fen: %s', (_, amount, weights, expected) => {
    expect(shares(amount, weights)).toEqual(expected);
  });

  test('cannot be shared among nobody', () => {
    expect(() => shares(1n, [0n, 0n])).toThrow('among nobody');
    expect(() => shares(1n, [])).toThrow('among nobody');
  });
});
