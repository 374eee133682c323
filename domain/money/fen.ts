import { assert } from '../assert.ts';

/** A whole number of fen, from 0 to FEN_MAX; ¥1 is 100 fen. */
export type Fen = bigint & { readonly __unit: 'Fen' };

/** 2^53 − 1: the most that a JSON number carries without loss, and ninety thousand billion yuan. */
export const FEN_MAX = 9_007_199_254_740_991n;

export function isFen(value: bigint): value is Fen {
  return value >= 0n && value <= FEN_MAX;
}

/** For values known to be amounts; anything else is a bug. */
export function fen(value: bigint): Fen {
  assert(isFen(value), `${value.toString()} is not an amount in fen`);
  return value;
}

export const ZERO_FEN = fen(0n);

/** Nothing at all is zero; a sum above FEN_MAX is a bug. */
export function addFen(...amounts: readonly Fen[]): Fen {
  return fen(amounts.reduce<bigint>((sum, amount) => sum + amount, 0n));
}

/** The caller knows that there is enough to take from; going below zero is a bug. */
export function subtractFen(from: Fen, amount: Fen): Fen {
  return fen(from - amount);
}

export function minFen(first: Fen, ...others: readonly Fen[]): Fen {
  return others.reduce((least, amount) => (amount < least ? amount : least), first);
}
