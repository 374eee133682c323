import type { Claim } from '../../domain/claims/claim.ts';
import type { Step } from '../../domain/claims/step.ts';
import type { Caller } from '../http/caller.ts';

/** A claim as the caller may see it: an institution's without what was found, and said, of others' exposures. */
export function seenBy({ institutionId }: Caller, claim: Claim): Claim {
  if (institutionId === null || claim.status === 'refused') return claim;
  const [first, ...later] = claim.steps;
  return { ...claim, steps: [first, ...later.filter(({ action }) => action !== 'clear').map(withoutOthers)] };
}

function withoutOthers(step: Step): Step {
  if (step.action === 'approve') return { ...step, twinIds: [] };
  if (step.action === 'review') return { ...step, clearances: [] };
  return step;
}
