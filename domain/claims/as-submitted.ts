import type { SubmittedClaim, TakenInFacts } from './claim.ts';
import type { SubmitStep } from './step.ts';

/** The claim as it came in, without what a later state has added: a claim taken back in time does not know its future. */
export function asSubmitted(taken: TakenInFacts, step: SubmitStep): SubmittedClaim {
  const { id, poolId, exposureId, institutionId, creditCode, loss, evidence } = taken;
  const { decidedOn, exposure, usage, policy, recordedAt, decision } = taken;
  return {
    ...{ id, poolId, exposureId, institutionId, creditCode, loss, evidence },
    ...{ decidedOn, exposure, usage, policy, recordedAt, decision },
    ...{ status: 'submitted', steps: [step] },
  };
}
