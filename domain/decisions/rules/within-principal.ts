import type { ClaimRefusal } from '../claim-refusal.ts';
import type { DecisionInput } from '../decision.ts';

/** An exposure that is not over has one claim open at a time, and all its claims together never pass its principal. */
export function withinPrincipal({ loss, exposure, usage }: DecisionInput): ClaimRefusal[] {
  const { lossFen, receivedFen, otherCompensationFen } = loss;
  const { principalFen } = exposure;
  const { claimedFen, openClaimId, settledOn } = usage.draws;
  const refusals: ClaimRefusal[] = [];
  if (settledOn !== null) refusals.push({ code: 'exposure.settled', settledOn });
  if (openClaimId !== null) refusals.push({ code: 'exposure.claim-open', claimId: openClaimId });
  if (lossFen > principalFen) {
    refusals.push({ code: 'loss.above-principal', lossFen, principalFen });
  } else if (claimedFen + lossFen > principalFen) {
    refusals.push({ code: 'exposure.principal-exhausted', claimedFen, lossFen, principalFen });
  }
  if (receivedFen > lossFen) refusals.push({ code: 'loss.received-above-loss', receivedFen, lossFen });
  else if (receivedFen + otherCompensationFen > lossFen) {
    refusals.push({ code: 'loss.other-compensation-above-loss', otherCompensationFen, lossFen });
  } else if (receivedFen + otherCompensationFen === lossFen) refusals.push({ code: 'loss.nothing-lost' });
  return refusals;
}
