import { shanghaiDateOf } from '../calendar/instant.ts';
import { assert } from '../assert.ts';
import { accept, reject, type Result } from '../result.ts';
import {
  holdsReservation,
  type ApprovedClaim,
  type Claim,
  type ClaimStatus,
  type LiveClaim,
  type PaidClaim,
  type RejectedClaim,
  type ReturnedClaim,
  type ReviewedClaim,
  type SubmittedClaim,
  type WithdrawnClaim,
} from './claim.ts';
import { conflictingStep } from './separation-of-duties.ts';
import {
  STEPS_MAX,
  type ApproveStep,
  type PayStep,
  type RejectStep,
  type ResubmitStep,
  type ReturnStep,
  type ReviewStep,
  type Step,
  type StepAction,
  type WithdrawStep,
} from './step.ts';
import type { TransitionRefusal } from './transition-refusal.ts';

type Transition<Next> = Result<Next, TransitionRefusal>;

/** From which states each step may be taken. */
export const ALLOWED_FROM = {
  submit: [],
  review: ['submitted'],
  return: ['submitted'],
  resubmit: ['returned'],
  withdraw: ['submitted', 'returned', 'reviewed'],
  approve: ['reviewed'],
  reject: ['reviewed'],
  pay: ['approved'],
} as const satisfies Record<StepAction, readonly ClaimStatus[]>;

export function reviewClaim(claim: SubmittedClaim, step: ReviewStep): ReviewedClaim {
  return { ...claim, status: 'reviewed', steps: [...claim.steps, step] };
}

export function returnClaim(claim: SubmittedClaim, step: ReturnStep): Transition<ReturnedClaim> {
  if (step.reason === null) return reject({ code: 'claim.reason-missing', action: 'return' });
  return accept({ ...claim, status: 'returned', steps: [...claim.steps, step] });
}

export function resubmitClaim(claim: ReturnedClaim, step: ResubmitStep): SubmittedClaim {
  return { ...claim, status: 'submitted', steps: [...claim.steps, step] };
}

export function withdrawClaim(
  claim: SubmittedClaim | ReturnedClaim | ReviewedClaim,
  step: WithdrawStep,
): WithdrawnClaim {
  return { ...claim, status: 'withdrawn', steps: [...claim.steps, step] };
}

/** May approve less than was decided, with a reason, and never more; to approve nothing is to reject. */
export function approveClaim(claim: ReviewedClaim, step: ApproveStep): Transition<ApprovedClaim> {
  const decisionFen = claim.decision.amountFen;
  const { amountFen } = step;
  if (amountFen === 0n) return reject({ code: 'claim.nothing-approved' });
  if (amountFen > decisionFen) {
    return reject({ code: 'claim.amount-above-decision', amountFen, decisionFen });
  }
  if (amountFen < decisionFen && step.reason === null) {
    return reject({ code: 'claim.reason-missing', action: 'approve' });
  }
  return accept({ ...claim, status: 'approved', approvedFen: amountFen, steps: [...claim.steps, step] });
}

export function rejectClaim(claim: ReviewedClaim, step: RejectStep): Transition<RejectedClaim> {
  if (step.reason === null) return reject({ code: 'claim.reason-missing', action: 'reject' });
  return accept({ ...claim, status: 'rejected', steps: [...claim.steps, step] });
}

/** Money leaves on a day between the approval and today: neither before it was approved nor ahead of time. */
export function payClaim(claim: ApprovedClaim, step: PayStep): Transition<PaidClaim> {
  const approval = claim.steps.findLast((earlier) => earlier.action === 'approve');
  assert(approval !== undefined, `claim ${claim.id} is approved without an approval`);
  const { paidOn, paymentRef } = step;
  const firstDay = shanghaiDateOf(approval.at);
  const lastDay = shanghaiDateOf(step.at);
  if (paidOn < firstDay || paidOn > lastDay) {
    return reject({ code: 'claim.paid-on-out-of-range', paidOn, firstDay, lastDay });
  }
  return accept({ ...claim, status: 'paid', paidOn, paymentRef, steps: [...claim.steps, step] });
}

/** Takes any claim one step on, or says why it cannot: wrong state, the same person twice, or the step itself. */
export function advanceClaim(claim: Claim, step: Step): Transition<LiveClaim> {
  const allowedFrom: readonly ClaimStatus[] = ALLOWED_FROM[step.action];
  if (claim.status === 'refused' || !allowedFrom.includes(claim.status)) {
    return reject({ code: 'claim.wrong-state', action: step.action, claimStatus: claim.status, allowedFrom });
  }
  const conflict = conflictingStep(claim, step.action, step.actor);
  if (conflict !== null) {
    return reject({ code: 'claim.same-person', action: step.action, earlier: conflict.action });
  }
  if (claim.steps.length >= STEPS_MAX) {
    return reject({ code: 'claim.too-many-steps', stepsMax: STEPS_MAX });
  }
  const next = takeStep(claim, step);
  assert(next !== null, `no transition for ${step.action} from ${claim.status}`);
  return next;
}

function takeStep(claim: LiveClaim, step: Step): Transition<LiveClaim> | null {
  switch (step.action) {
    case 'submit':
      return null;
    case 'review':
      return claim.status === 'submitted' ? accept(reviewClaim(claim, step)) : null;
    case 'return':
      return claim.status === 'submitted' ? returnClaim(claim, step) : null;
    case 'resubmit':
      return claim.status === 'returned' ? accept(resubmitClaim(claim, step)) : null;
    case 'withdraw':
      return holdsReservation(claim) ? accept(withdrawClaim(claim, step)) : null;
    case 'approve':
      return claim.status === 'reviewed' ? approveClaim(claim, step) : null;
    case 'reject':
      return claim.status === 'reviewed' ? rejectClaim(claim, step) : null;
    case 'pay':
      return claim.status === 'approved' ? payClaim(claim, step) : null;
  }
}
