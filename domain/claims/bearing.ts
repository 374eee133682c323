import { assert } from '../assert.ts';
import type { Payer, Split, SplitPart } from '../decisions/split.ts';
import { addFen, fen, minFen, ZERO_FEN, type Fen } from '../money/fen.ts';
import { shareByWeight } from '../money/largest-remainder.ts';

/** What one of those who share a loss has borne of it, and what of that has come back. */
export type Bearer = {
  readonly payer: Payer;
  readonly borneFen: Fen;
  /** Out of recoveries. */
  readonly returnedFen: Fen;
  /** From the claimant, who bears it from then on; only the city ever claws back here. */
  readonly clawedBackFen: Fen;
};

/** Who bore what of the loss of a paid claim, the claimant last; what is outstanding together is what is still lost. */
export type Bearing = readonly Bearer[];

/** What a bearer has not had back. */
export function outstandingOf({ borneFen, returnedFen, clawedBackFen }: Bearer): Fen {
  return fen(borneFen - returnedFen - clawedBackFen);
}

export function outstandingFen(bearing: Bearing): Fen {
  return addFen(...bearing.map(outstandingOf));
}

export function bearerOf(bearing: Bearing, payer: Payer): Bearer {
  const found = bearing.find((bearer) => bearer.payer === payer);
  assert(found !== undefined, `${payer} is among those who bear a loss`);
  return found;
}

/** As decided, but with the city's part as it was paid; what it was paid less stays with the claimant. */
export function bearingOf(split: Split, paidFen: Fen): Bearing {
  const decided = split.map(({ payer, amountFen }) => ({
    ...{ payer, borneFen: amountFen },
    ...{ returnedFen: ZERO_FEN, clawedBackFen: ZERO_FEN },
  }));
  return shiftToClaimant(decided, 'city', paidFen);
}

/**
 * With the province's part as the province has decided it; what it pays less stays with the claimant. What it has been
 * given back already it must have borne, and what the claimant has been given back is not taken from them.
 */
export function withProvincePart(bearing: Bearing, provinceFen: Fen): Bearing {
  const province = bearerOf(bearing, 'province');
  const mostFen = addFen(province.borneFen, outstandingOf(bearerOf(bearing, 'claimant')));
  const leastFen = province.returnedFen;
  return shiftToClaimant(
    bearing,
    'province',
    minFen(provinceFen < leastFen ? leastFen : provinceFen, mostFen),
  );
}

/** The shares of what was recovered: in proportion to what each has not had back, to the fen. */
export function recoveryShares(bearing: Bearing, netFen: Fen): SplitPart[] {
  assert(netFen <= outstandingFen(bearing), 'no more is shared out than was lost');
  const shares = shareByWeight(netFen, bearing.map(outstandingOf));
  return bearing.map(({ payer }, index) => ({ payer, amountFen: shares[index] ?? ZERO_FEN }));
}

export function withReturned(bearing: Bearing, shares: readonly SplitPart[]): Bearing {
  return bearing.map((bearer, index) => ({
    ...bearer,
    returnedFen: addFen(bearer.returnedFen, shares[index]?.amountFen ?? ZERO_FEN),
  }));
}

/** The city has this much back from the claimant, who bears it instead. */
export function withClawback(bearing: Bearing, amountFen: Fen): Bearing {
  return bearing.map((bearer) => {
    if (bearer.payer === 'city') return { ...bearer, clawedBackFen: addFen(bearer.clawedBackFen, amountFen) };
    return bearer.payer === 'claimant' ? { ...bearer, borneFen: addFen(bearer.borneFen, amountFen) } : bearer;
  });
}

/** The payer bears so much, and the claimant what that changes. */
function shiftToClaimant(bearing: Bearing, payer: Payer, borneFen: Fen): Bearing {
  const shiftedFen = bearerOf(bearing, payer).borneFen - borneFen;
  return bearing.map((bearer) => {
    if (bearer.payer === payer) return { ...bearer, borneFen };
    return bearer.payer === 'claimant' ? { ...bearer, borneFen: fen(bearer.borneFen + shiftedFen) } : bearer;
  });
}
