import { assert } from '../../domain/assert.ts';
import { isCompensated, type LiveClaim } from '../../domain/claims/claim.ts';
import { stepEffects } from '../../domain/claims/step-rules.ts';
import type { Step, StepAction } from '../../domain/claims/step.ts';
import { shareOut } from '../../domain/claims/steps/recover.ts';
import { addFen, type Fen } from '../../domain/money/fen.ts';
import type { Saying } from './tellable.ts';

/** A step as it was taken, between the claim before it, which a submission has not, and the claim after it. */
export type TakenStep<S extends Step = Step> = {
  readonly before: LiveClaim | null;
  readonly step: S;
  readonly after: LiveClaim;
};

type EventMaker<S extends Step> = ((taken: TakenStep<S>) => Saying) | null;

/** What each step is to the outside; null for what is between the offices, or tells an institution what it just did. */
const EVENTS: { readonly [Action in StepAction]: EventMaker<Extract<Step, { action: Action }>> } = {
  submit: (taken) => ({
    type: 'claim.submitted',
    data: {
      ...claimOf(taken),
      requestedFen: taken.after.loss.lossFen,
      reservedFen: taken.after.decision.amountFen,
      policyVersion: taken.after.policy.id,
      entry: entryOf(taken),
    },
  }),
  return: (taken) => ({
    type: 'claim.returned',
    data: { ...claimOf(taken), reason: taken.step.reason },
  }),
  resubmit: (taken) => ({
    type: 'claim.resubmitted',
    data: { ...claimOf(taken), evidenceAdded: taken.step.evidence.length },
  }),
  review: (taken) => ({ type: 'claim.reviewed', data: claimOf(taken) }),
  approve: (taken) => {
    const { amountFen: approvedFen, matchApplicationId, notice } = taken.step;
    const days = notice === null ? null : { from: notice.from, to: notice.to };
    const data = { approvedFen, notice: days, matchApplicationId, entry: entryOf(taken) };
    return { type: 'claim.approved', data: { ...claimOf(taken), ...data } };
  },
  reject: (taken) => ({ type: 'claim.rejected', data: releaseOf(taken) }),
  withdraw: (taken) => ({ type: 'claim.withdrawn', data: releaseOf(taken) }),
  pay: (taken) => {
    const { paidOn, paymentRef } = taken.step;
    const data = { paidFen: movedFen(taken), paidOn, paymentRef, entry: entryOf(taken) };
    return { type: 'claim.paid', data: { ...claimOf(taken), ...data } };
  },
  recover: (taken) => {
    const { before, step } = taken;
    const { receivedFen, costsFen, receivedOn, reference } = step;
    assert(before !== null && isCompensated(before), 'what is recovered was paid before');
    const { shares } = shareOut(before, step);
    const entry = step.entrySeq === null ? null : entryOf(taken);
    const data = { receivedFen, costsFen, receivedOn, reference, shares, entry };
    return { type: 'recovery.recorded', data: { ...claimOf(taken), ...data } };
  },
  'claw-back': (taken) => {
    const { receivedOn, reference } = taken.step;
    const data = { amountFen: movedFen(taken), receivedOn, reference, entry: entryOf(taken) };
    return { type: 'clawback.collected', data: { ...claimOf(taken), ...data } };
  },
  reverse: (taken) => {
    const { reversedSeq, reason } = taken.step;
    const data = { claimStatus: taken.after.status, reversedSeq, reason, entry: entryOf(taken) };
    return { type: 'entry.reversed', data: { ...claimOf(taken), ...data } };
  },
  clear: null,
  object: null,
  'resolve-objection': null,
  close: null,
  'write-off': null,
  'order-clawback': null,
  'cancel-clawback': null,
};

export function stepEvent(taken: TakenStep): Saying | null {
  const event = EVENTS[taken.step.action] as EventMaker<Step>;
  return event === null ? null : event(taken);
}

function claimOf({ after }: TakenStep) {
  return { claimId: after.id, exposureId: after.exposureId, pool: after.poolId };
}

/** Of a claim that is over without a payment. */
function releaseOf(taken: TakenStep) {
  const { reason } = taken.step;
  return { ...claimOf(taken), reason, releasedFen: movedFen(taken), entry: entryOf(taken) };
}

function entryOf({ step, after }: TakenStep) {
  assert(step.entrySeq !== null, `the step ${step.action} of claim ${after.id} moves money`);
  return { pool: after.poolId, seq: step.entrySeq };
}

function movedFen({ before, step }: TakenStep): Fen {
  assert(before !== null, 'a submission moves what it reserves');
  const { movement } = stepEffects(before, step);
  assert(movement !== null, `the step ${step.action} of claim ${before.id} moves money`);
  return addFen(...movement.postings.map(({ amountFen }) => amountFen));
}
