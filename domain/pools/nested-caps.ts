import { minFen, subtractFen, ZERO_FEN, type Fen } from '../money/fen.ts';

/** One of the limits a promise must stay within, and how much of it is taken already. */
export type Cap<Name extends string> = {
  readonly name: Name;
  readonly limitFen: Fen;
  readonly usedFen: Fen;
};

export type CapStep<Name extends string> = Cap<Name> & { readonly amountFen: Fen };

export type Capped<Name extends string> = {
  readonly amountFen: Fen;
  /** The cap that left the amount where it is; the tightest, and of equals the first. Null where none bit. */
  readonly bindingCap: Name | null;
  readonly steps: readonly CapStep<Name>[];
};

/** What is left of a cap. A cap that was lowered after it was used has nothing left, rather than less than nothing. */
export function leftOf<Name extends string>(cap: Cap<Name>): Fen {
  return cap.usedFen >= cap.limitFen ? ZERO_FEN : subtractFen(cap.limitFen, cap.usedFen);
}

/** Holds an amount under every cap, one after the other, and says which of them bound. */
export function applyCaps<Name extends string>(wantedFen: Fen, caps: readonly Cap<Name>[]): Capped<Name> {
  let amountFen = wantedFen;
  let bindingCap: Name | null = null;
  const steps: CapStep<Name>[] = [];
  for (const cap of caps) {
    const leftFen = leftOf(cap);
    if (leftFen < amountFen) bindingCap = cap.name;
    amountFen = minFen(amountFen, leftFen);
    steps.push({ ...cap, amountFen });
  }
  return { amountFen, bindingCap, steps };
}
