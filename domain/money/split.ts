import { assert } from '../assert.ts';
import { BP_WHOLE, shareOf, type Bp } from './basis-points.ts';
import { addFen, subtractFen, type Fen } from './fen.ts';

/** `parts` in the order of the rates; `parts` and `remainder` together are the whole, to the fen. */
export type Split = { readonly parts: readonly Fen[]; readonly remainder: Fen };

/**
 * Shares out an amount. Each part is floored to the fen; what flooring leaves, and what no rate names, is the
 * remainder. Rates above the whole together are a bug.
 */
export function splitByRates(whole: Fen, ratesBp: readonly Bp[]): Split {
  const togetherBp = ratesBp.reduce<number>((sum, rateBp) => sum + rateBp, 0);
  assert(togetherBp <= BP_WHOLE, `rates of ${String(togetherBp)} basis points share out more than the whole`);
  const parts = ratesBp.map((rateBp) => shareOf(whole, rateBp));
  return { parts, remainder: subtractFen(whole, addFen(...parts)) };
}
