import { assert } from '../assert.ts';
import type { LiveClaim } from './claim.ts';
import { advanceClaim } from './transitions.ts';

/**
 * The claim as it stood after so many of its steps: what a request sent again is answered with, however far the claim
 * has moved on since.
 */
export function claimAsOf(claim: LiveClaim, stepCount: number): LiveClaim {
  assert(
    stepCount >= 1 && stepCount <= claim.steps.length,
    `claim ${claim.id} has no step ${String(stepCount)}`,
  );
  const { status: _status, steps, ...facts } = claim;
  const [first, ...later] = steps;
  let past: LiveClaim = { ...facts, status: 'submitted', steps: [first] };
  for (const step of later.slice(0, stepCount - 1)) {
    const next = advanceClaim(past, step);
    assert(next.ok, `claim ${claim.id} could not have taken its step ${step.action}`);
    past = next.value;
  }
  return past;
}
