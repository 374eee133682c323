import { assert } from '../assert.ts';
import type { LiveClaim, TakenInFacts } from './claim.ts';
import type { Step } from './step.ts';
import { advanceClaim } from './transitions.ts';

/**
 * The claim as it stood after so many of its steps: what a request sent again is answered with, however far the claim
 * has moved on since.
 */
export function claimAsOf(claim: LiveClaim, stepCount: number): LiveClaim {
  return foldSteps(claim, claim.steps.slice(0, stepCount));
}

/** Takes a claim from its facts through its steps, each of which must have been allowed. */
export function foldSteps(taken: TakenInFacts, steps: readonly Step[]): LiveClaim {
  const [first, ...later] = steps;
  assert(first?.action === 'submit', `the first step of claim ${taken.id} is its submission`);
  let claim: LiveClaim = { ...takenInFacts(taken), status: 'submitted', steps: [first] };
  for (const step of later) {
    const next = advanceClaim(claim, step);
    assert(next.ok, `claim ${taken.id} could not have taken its step ${step.action}`);
    claim = next.value;
  }
  return claim;
}

/** Leaves behind what a later state has added, so that a claim taken back in time does not know its future. */
function takenInFacts(taken: TakenInFacts): TakenInFacts {
  const { id, poolId, exposureId, institutionId, creditCode, loss, evidence } = taken;
  const { decidedOn, exposure, usage, policy, recordedAt, decision } = taken;
  return {
    ...{ id, poolId, exposureId, institutionId, creditCode, loss, evidence },
    ...{ decidedOn, exposure, usage, policy, recordedAt, decision },
  };
}
