import { claimStates } from '../../domain/claims/claim-as-of.ts';
import { isCompensated, type LiveClaim } from '../../domain/claims/claim.ts';
import type { Step } from '../../domain/claims/step.ts';
import { shareOut } from '../../domain/claims/steps/recover.ts';
import { stepBody } from '../http/claim-body.ts';
import type { Role } from '../../domain/access/role.ts';

/** A claim's history, line by line; a recovery tells who got what of it. */
export function timelineBody(claim: LiveClaim, reader: Role) {
  const { before } = claimStates(claim, claim.steps);
  return claim.steps.map((step, index) => ({
    ...stepBody(claim, step, reader),
    ...sharesBody(before[index - 1], step),
  }));
}

function sharesBody(before: LiveClaim | undefined, step: Step) {
  if (step.action !== 'recover' || before === undefined || !isCompensated(before)) return {};
  return { shares: shareOut(before, step).shares };
}
