import { assert } from '../assert.ts';
import { fen, type Fen } from './fen.ts';

/** A rate in hundredths of a per cent: a whole number from 0 to 10,000. */
export type Bp = number & { readonly __unit: 'Bp' };

/** All of it: 100 %. */
export const BP_WHOLE = 10_000;

/** For values known to be rates; anything else is a bug. */
export function bp(value: number): Bp {
  assert(
    Number.isInteger(value) && value >= 0 && value <= BP_WHOLE,
    `${String(value)} is not a rate in basis points`,
  );
  return value as Bp;
}

/** The share of an amount, floored to the fen. */
export function shareOf(amount: Fen, rateBp: Bp): Fen {
  return fen((amount * BigInt(rateBp)) / BigInt(BP_WHOLE));
}
