import type { EntryKind } from '../ledger/entry-kinds.ts';
import { posting, type Posting } from '../ledger/posting.ts';
import { subtractFen, ZERO_FEN, type Fen } from '../money/fen.ts';
import type { LiveClaim } from './claim.ts';
import type { Step } from './step.ts';

/** What one step of a claim does beyond the claim itself; all of it happens together or not at all. */
export type StepEffects = {
  /** The money it moves in the pool. */
  readonly movement: { readonly kind: EntryKind; readonly postings: readonly Posting[] } | null;
  /** `released`: the exposure can be claimed for as if this claim had never been. `settled`: it counts, and is over. */
  readonly draws: 'unchanged' | 'settled' | 'released';
  /** What it gives back to the caps per enterprise and per institution and year. */
  readonly usageReleasedFen: Fen;
};

const NONE: StepEffects = { movement: null, draws: 'unchanged', usageReleasedFen: ZERO_FEN };

/** `claim` is the claim before the step, which must be one that it may take. */
export function stepEffects(claim: LiveClaim, step: Step): StepEffects {
  switch (step.action) {
    case 'submit':
      return {
        ...NONE,
        movement: movement('reserve', [posting('available', 'reserved', claim.decision.amountFen)]),
      };
    case 'review':
    case 'return':
    case 'resubmit':
      return NONE;
    case 'withdraw':
    case 'reject':
      return releaseAll(claim);
    case 'approve':
      return approve(claim, step.amountFen);
    case 'pay':
      return {
        ...NONE,
        movement: movement('pay', [posting('payable', 'claimants', approvedFenOf(claim))]),
        draws: 'settled',
      };
  }
}

function releaseAll(claim: LiveClaim): StepEffects {
  const { amountFen } = claim.decision;
  return {
    movement: movement('release', [posting('reserved', 'available', amountFen)]),
    draws: 'released',
    usageReleasedFen: amountFen,
  };
}

function approve(claim: LiveClaim, amountFen: Fen): StepEffects {
  const restFen = subtractFen(claim.decision.amountFen, amountFen);
  const postings = [posting('reserved', 'payable', amountFen)];
  if (restFen > 0n) postings.push(posting('reserved', 'available', restFen));
  return { ...NONE, movement: movement('approve', postings), usageReleasedFen: restFen };
}

function approvedFenOf(claim: LiveClaim): Fen {
  return claim.status === 'approved' ? claim.approvedFen : ZERO_FEN;
}

function movement(kind: EntryKind, postings: readonly Posting[]) {
  return { kind, postings };
}
