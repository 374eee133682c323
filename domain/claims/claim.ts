import type { Instant } from '../calendar/instant.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { ExposureBasis, PayableDecision, RefusedDecision, Usage } from '../decisions/decision.ts';
import type { CreditCode } from '../identifiers/credit-code.ts';
import type { ClaimId, ExposureId, InstitutionId } from '../identifiers/ids.ts';
import type { Fen } from '../money/fen.ts';
import type { Policy } from '../policies/policy.ts';
import type { PoolId } from '../pools/pool.ts';
import type { Bearing } from './bearing.ts';
import type { Evidence, Loss } from './loss.ts';
import type { RequestMark, Steps } from './step.ts';

/** What is fixed when a claim is sent in, whatever becomes of it. */
export type ClaimFacts = {
  readonly id: ClaimId;
  readonly poolId: PoolId;
  readonly exposureId: ExposureId;
  readonly institutionId: InstitutionId;
  readonly creditCode: CreditCode;
  readonly loss: Loss;
  readonly evidence: readonly Evidence[];
  /** The day, in Shanghai, on which it was decided; its year is the one whose cap it counts against. */
  readonly decidedOn: LocalDate;
  /** What the decision saw, kept so that it can be recomputed. */
  readonly exposure: ExposureBasis;
  readonly usage: Usage;
  /** The version it was decided by, frozen; everything that becomes of the claim later goes by it too. */
  readonly policy: Policy;
  readonly recordedAt: Instant;
};

/** A claim that was taken in: it has a decision, a reservation and a history. */
export type TakenInFacts = ClaimFacts & { readonly decision: PayableDecision };

type TakenIn = TakenInFacts & {
  readonly steps: Steps;
};

export type SubmittedClaim = TakenIn & { readonly status: 'submitted' };
export type ReturnedClaim = TakenIn & { readonly status: 'returned' };
export type ReviewedClaim = TakenIn & { readonly status: 'reviewed' };
export type WithdrawnClaim = TakenIn & { readonly status: 'withdrawn' };
export type RejectedClaim = TakenIn & { readonly status: 'rejected' };
export type ApprovedClaim = TakenIn & { readonly status: 'approved'; readonly approvedFen: Fen };

/** A clawback that was ordered and is still to be collected. */
export type ClawbackOrder = {
  readonly amountFen: Fen;
  readonly orderedBy: string;
  readonly orderedAt: Instant;
  readonly reason: string;
};

/** How a claim came to its end: its institution expects nothing more, or an approver has written the rest off (核销). */
export type Closing = {
  readonly how: 'recovery-finished' | 'written-off';
  readonly closedBy: string;
  readonly closedAt: Instant;
  readonly reason: string;
  readonly documentNo: string | null;
};

/** A claim that was paid, whatever became of it since. */
type Compensated = TakenIn & {
  readonly approvedFen: Fen;
  readonly paidOn: LocalDate;
  readonly paymentRef: string;
  readonly bearing: Bearing;
  /** Null where none is open. */
  readonly clawbackOrder: ClawbackOrder | null;
  readonly closing: Closing | null;
};

export type PaidClaim = Compensated & { readonly status: 'paid' };
export type RecoveringClaim = Compensated & { readonly status: 'recovering' };
export type ClosedClaim = Compensated & { readonly status: 'closed'; readonly closing: Closing };
/** Nothing of what the city paid is left with the claimant. */
export type ClawedBackClaim = Compensated & { readonly status: 'clawed-back' };

export type CompensatedClaim = PaidClaim | RecoveringClaim | ClosedClaim | ClawedBackClaim;

export type LiveClaim =
  | SubmittedClaim
  | ReturnedClaim
  | ReviewedClaim
  | WithdrawnClaim
  | RejectedClaim
  | ApprovedClaim
  | CompensatedClaim;

/** A claim refused at intake: on record with its reasons, and nothing reserved for it. */
export type RefusedClaim = ClaimFacts & {
  readonly status: 'refused';
  readonly decision: RefusedDecision;
  readonly submittedBy: string;
  readonly request: RequestMark;
};

export type Claim = LiveClaim | RefusedClaim;
export type ClaimStatus = Claim['status'];

export const CLAIM_STATUSES = [
  'submitted',
  'returned',
  'reviewed',
  'approved',
  'paid',
  'recovering',
  'closed',
  'clawed-back',
  'rejected',
  'withdrawn',
  'refused',
] as const satisfies readonly ClaimStatus[];

/** The money still set aside for a claim: all of its decision until it is approved, rejected or withdrawn. */
export function holdsReservation(claim: Claim): claim is SubmittedClaim | ReturnedClaim | ReviewedClaim {
  return claim.status === 'submitted' || claim.status === 'returned' || claim.status === 'reviewed';
}

export function isCompensated(claim: Claim): claim is CompensatedClaim {
  return 'bearing' in claim;
}
