import { assert } from '../assert.ts';
import { addFen, subtractFen, ZERO_FEN, type Fen } from '../money/fen.ts';
import type { OtherPayer } from '../policies/policy.ts';

/** Everyone who may bear a part of a loss. `other-compensation`: what another scheme pays for it. */
export type Payer = OtherPayer | 'province' | 'city' | 'other-compensation' | 'claimant';

export type SplitPart = { readonly payer: Payer; readonly amountFen: Fen };

/** Who bears how much of a loss, the claimant last; the parts always make up the whole. */
export type Split = readonly SplitPart[];

/** What the parts leave, by flooring and by caps, stays with the claimant. */
export function splitOf(wholeFen: Fen, parts: readonly SplitPart[]): Split {
  const borneFen = addFen(...parts.map(({ amountFen }) => amountFen));
  assert(borneFen <= wholeFen, 'nobody bears more than the whole loss');
  return [...parts, { payer: 'claimant', amountFen: subtractFen(wholeFen, borneFen) }];
}

export function partOf(split: Split, payer: Payer): Fen {
  return split.find((part) => part.payer === payer)?.amountFen ?? ZERO_FEN;
}
