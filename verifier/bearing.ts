import type { Part } from './decide.ts';

/** What each of those who share a loss has borne of it, and what of that has come back, in fen. */
export type Bearer = {
  readonly payer: string;
  borne: number;
  returned: number;
  clawedBack: number;
};

export type Bearing = readonly Bearer[];

export function bearingOf(split: readonly Part[], paidFen: number): Bearing {
  const bearing = split.map(({ payer, amountFen }) => ({
    payer,
    borne: amountFen,
    returned: 0,
    clawedBack: 0,
  }));
  shift(bearing, 'city', paidFen);
  return bearing;
}

export function outstanding({ borne, returned, clawedBack }: Bearer): number {
  return borne - returned - clawedBack;
}

export function bearer(bearing: Bearing, payer: string): Bearer {
  const found = bearing.find((one) => one.payer === payer);
  if (found === undefined) throw new Error(`nobody is ${payer}`);
  return found;
}

/** What a payer bears, and with it the claimant, who bears what nobody else does. */
function shift(bearing: Bearing, payer: string, borne: number): void {
  const one = bearer(bearing, payer);
  bearer(bearing, 'claimant').borne += one.borne - borne;
  one.borne = borne;
}

/**
 * Gives back what was recovered, less its costs, to those who bear the loss, by the largest remainder: each share is
 * floored, and the fen that are left go to the largest remainders, of equal ones to the earlier. Answers the city's.
 */
export function shareOut(bearing: Bearing, netFen: number, provinceFen: number): number {
  const province = bearer(bearing, 'province');
  const most = province.borne + outstanding(bearer(bearing, 'claimant'));
  shift(bearing, 'province', Math.min(Math.max(provinceFen, province.returned), most));
  const weights = bearing.map((one) => BigInt(outstanding(one)));
  const together = weights.reduce((total, weight) => total + weight, 0n);
  if (netFen === 0 || together === 0n) return 0;
  const net = BigInt(netFen);
  const shares = weights.map((weight) => (net * weight) / together);
  const left = Number(net - shares.reduce((total, part) => total + part, 0n));
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (net * weight) % together }))
    .sort((one, other) =>
      one.remainder === other.remainder ? one.index - other.index : one.remainder < other.remainder ? 1 : -1,
    );
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0n) + 1n;
  bearing.forEach((one, index) => {
    one.returned += Number(shares[index] ?? 0n);
  });
  return Number(shares[bearing.findIndex(({ payer }) => payer === 'city')] ?? 0n);
}

/** The city has it back from the claimant, who bears it from then on. */
export function clawBack(bearing: Bearing, amountFen: number): void {
  bearer(bearing, 'city').clawedBack += amountFen;
  bearer(bearing, 'claimant').borne += amountFen;
}

export function totalOutstanding(bearing: Bearing): number {
  return bearing.reduce((total, one) => total + outstanding(one), 0);
}
