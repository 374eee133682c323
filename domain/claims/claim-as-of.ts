import { assert } from '../assert.ts';
import { asSubmitted } from './as-submitted.ts';
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
  return claimStates(taken, steps).last;
}

/** The claim before each of its steps but the first, in their order, and after the last of them. */
export function claimStates(taken: TakenInFacts, [first, ...later]: readonly Step[]) {
  assert(first?.action === 'submit', `the first step of claim ${taken.id} is its submission`);
  let claim: LiveClaim = asSubmitted(taken, first);
  const before: LiveClaim[] = [];
  for (const step of later) {
    const next = advanceClaim(claim, step);
    assert(next.ok, `claim ${taken.id} could not have taken its step ${step.action}`);
    before.push(claim);
    claim = next.value;
  }
  return { before, last: claim };
}
