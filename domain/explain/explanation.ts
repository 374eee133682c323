import type { Claim } from '../claims/claim.ts';
import { bearerOf } from '../claims/bearing.ts';
import { holdsReservation, isCompensated } from '../claims/claim.ts';
import type { Step } from '../claims/step.ts';
import { subtractFen, ZERO_FEN, type Fen } from '../money/fen.ts';
import type { ParameterName } from '../policies/policy.ts';
import { leversOf, type Lever } from './levers.ts';
import { placeholdersUsed } from './placeholders-used.ts';

/** Why a claim comes to what it does. All of it follows from the claim; the wording is added when it is read. */
export type Explanation = {
  readonly claim: Claim;
  /** What the city pays or has promised: as approved, less what it clawed back, else as decided; nothing for a claim that is off. */
  readonly finalFen: Fen;
  readonly placeholders: readonly ParameterName[];
  readonly levers: { readonly claimant: readonly Lever[]; readonly city: readonly Lever[] };
  /** What was done after the claim was sent, the latest of it. */
  readonly later: readonly Step[];
};

const LATER_STEPS_MAX = 6;

export function explain(claim: Claim): Explanation {
  const { decision, policy, loss, exposure, usage, decidedOn } = claim;
  const levers = leversOf({ loss, exposure, usage, policy, today: decidedOn });
  return {
    claim,
    finalFen: finalFen(claim),
    placeholders: placeholdersUsed(decision, policy),
    levers: {
      claimant: claimantLevers(claim, levers),
      city: levers.filter(({ inHandsOf }) => inHandsOf === 'city'),
    },
    later: claim.status === 'refused' ? [] : claim.steps.slice(1).slice(-LATER_STEPS_MAX),
  };
}

function finalFen(claim: Claim): Fen {
  if (isCompensated(claim)) {
    return subtractFen(claim.approvedFen, bearerOf(claim.bearing, 'city').clawedBackFen);
  }
  if ('approvedFen' in claim) return claim.approvedFen;
  return holdsReservation(claim) ? claim.decision.amountFen : ZERO_FEN;
}

/**
 * Once a claim is approved there is nothing left for the claimant to do about its amount. One that was rejected or
 * withdrawn can be sent again, and is then decided as it was.
 */
function claimantLevers(claim: Claim, levers: readonly Lever[]): readonly Lever[] {
  if ('approvedFen' in claim) return [];
  const own = levers.filter(({ inHandsOf }) => inHandsOf === 'claimant');
  if (claim.status !== 'rejected' && claim.status !== 'withdrawn') return own;
  const { amountFen } = claim.decision;
  const again: Lever = {
    ...{ changes: [{ code: 'claim-again-with-papers' }], inHandsOf: 'claimant' },
    ...{ amountFen, gainFen: amountFen },
  };
  return [again, ...own];
}
