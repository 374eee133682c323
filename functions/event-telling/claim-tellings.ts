import { claimStates } from '../../domain/claims/claim-as-of.ts';
import type { LiveClaim, RefusedClaim } from '../../domain/claims/claim.ts';
import type { Telling } from '../store/tell.ts';
import { stepEvent, type TakenStep } from './step-event.ts';
import { tellable } from './tellable.ts';
import type { Teller } from './teller.ts';

/** What is to be told of a claim’s steps, one by one, from the one after `told` up to and with the number `upTo`. */
export function stepTellings(teller: Teller, claim: LiveClaim, told: number, upTo: number): Telling[] {
  return takenSteps(claim)
    .slice(told, upTo)
    .map((taken, index) => stepTelling(teller, taken, told + index + 1));
}

function takenSteps(claim: LiveClaim): TakenStep[] {
  const { before, last } = claimStates(claim, claim.steps);
  return claim.steps.map((step, index) => ({
    step,
    before: before[index - 1] ?? null,
    after: before[index] ?? last,
  }));
}

function stepTelling(teller: Teller, taken: TakenStep, number: number): Telling {
  const { step, after } = taken;
  const { id: subject, institutionId } = after;
  const saying = stepEvent(taken);
  const occasion = { subject, number, recordedAt: step.at, institutionId };
  return {
    marks: [{ subject, from: number - 1, to: number }],
    events: saying === null ? [] : [tellable(teller, occasion, saying)],
  };
}

/** A refused claim is told once; and where the pool could not promise so much, those who watch it are told that. */
export function refusalTelling(teller: Teller, claim: RefusedClaim): Telling {
  const { id: subject, institutionId, recordedAt, exposureId, poolId: pool, loss, decision } = claim;
  const occasion = { subject, number: 1, recordedAt, institutionId };
  const refused = tellable(teller, occasion, {
    type: 'claim.refused',
    data: {
      ...{ claimId: subject, exposureId, pool },
      requestedFen: loss.lossFen,
      refusals: decision.refusals.map(({ code }) => code),
      policyVersion: decision.policyVersion,
    },
  });
  const short = decision.refusals.find(({ code }) => code === 'cap.pool-exceeded');
  const { headroomFen } = claim.usage;
  const exhausted = tellable(
    teller,
    { ...occasion, institutionId: null },
    { type: 'pool.exhausted', data: { pool, headroomFen, claimId: subject, entry: null } },
  );
  return {
    marks: [{ subject, from: 0, to: 1 }],
    events: short === undefined ? [refused] : [refused, exhausted],
  };
}
