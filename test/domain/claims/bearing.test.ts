import { describe, expect, test } from 'vitest';
import {
  bearingOf,
  outstandingFen,
  recoveryShares,
  withClawback,
  withProvincePart,
  withReturned,
  type Bearing,
} from '../../../domain/claims/bearing.ts';
import type { Split } from '../../../domain/decisions/split.ts';
import { fen } from '../../../domain/money/fen.ts';

const SPLIT: Split = [
  { payer: 'guarantor', amountFen: fen(100n) },
  { payer: 'province', amountFen: fen(400n) },
  { payer: 'city', amountFen: fen(400n) },
  { payer: 'claimant', amountFen: fen(100n) },
];

function borne(bearing: Bearing) {
  return bearing.map(({ borneFen }) => borneFen);
}

function recovered(bearing: Bearing, net: bigint): Bearing {
  return withReturned(bearing, recoveryShares(bearing, fen(net)));
}

describe('who bears a loss', () => {
  test('is who the decision says, where all of it was paid', () => {
    expect(borne(bearingOf(SPLIT, fen(400n)))).toEqual([100n, 400n, 400n, 100n]);
    expect(outstandingFen(bearingOf(SPLIT, fen(400n)))).toBe(1_000n);
  });

  test('is the claimant for what the city paid less than was decided', () => {
    expect(borne(bearingOf(SPLIT, fen(399n)))).toEqual([100n, 400n, 399n, 101n]);
  });

  test('is the claimant for what the province pays less, or not at all', () => {
    const bearing = bearingOf(SPLIT, fen(400n));
    expect(borne(withProvincePart(bearing, fen(150n)))).toEqual([100n, 150n, 400n, 350n]);
    expect(borne(withProvincePart(bearing, fen(0n)))).toEqual([100n, 0n, 400n, 500n]);
    expect(withProvincePart(bearing, fen(400n))).toEqual(bearing);
  });

  test('stays the province for what it has been given back already', () => {
    const bearing = recovered(bearingOf(SPLIT, fen(400n)), 500n);
    expect(borne(withProvincePart(bearing, fen(199n)))).toEqual([100n, 200n, 400n, 300n]);
    expect(outstandingFen(withProvincePart(bearing, fen(0n)))).toBe(500n);
  });

  test('is never the province for what the claimant has been given back', () => {
    const bearing = recovered(bearingOf(SPLIT, fen(400n)), 500n);
    expect(borne(withProvincePart(bearing, fen(1_000n)))).toEqual([100n, 450n, 400n, 50n]);
  });

  test('is the claimant for what the city clawed back', () => {
    const bearing = withClawback(bearingOf(SPLIT, fen(400n)), fen(150n));
    expect(borne(bearing)).toEqual([100n, 400n, 400n, 250n]);
    expect(outstandingFen(bearing)).toBe(1_000n);
    expect(recoveryShares(bearing, fen(1_000n)).map(({ amountFen }) => amountFen)).toEqual([
      100n,
      400n,
      250n,
      250n,
    ]);
  });
});

describe('what is recovered', () => {
  test('goes to everyone in the proportions in which they bear the loss', () => {
    expect(recoveryShares(bearingOf(SPLIT, fen(400n)), fen(10n))).toEqual([
      { payer: 'guarantor', amountFen: 1n },
      { payer: 'province', amountFen: 4n },
      { payer: 'city', amountFen: 4n },
      { payer: 'claimant', amountFen: 1n },
    ]);
  });

  test('gives each back what it bore when all of it comes in, and cannot be a fen more', () => {
    const all = recovered(bearingOf(SPLIT, fen(333n)), 1_000n);
    expect(all.map(({ returnedFen }) => returnedFen)).toEqual([100n, 400n, 333n, 167n]);
    expect(outstandingFen(all)).toBe(0n);
    expect(() => recovered(bearingOf(SPLIT, fen(333n)), 1_001n)).toThrow('than was lost');
  });
});
