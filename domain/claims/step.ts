import type { Instant } from '../calendar/instant.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Sha256Hex } from '../digest.ts';
import type { Fen } from '../money/fen.ts';
import type { Evidence } from './loss.ts';

/** Identifies the request that caused a step, so that the same one sent again is known for what it is. */
export type RequestMark = {
  /** Digest of the caller and the idempotency key. */
  readonly key: Sha256Hex;
  /** Digest of what was asked. */
  readonly digest: Sha256Hex;
};

type StepBase = {
  readonly actor: string;
  readonly at: Instant;
  readonly request: RequestMark;
  readonly reason: string | null;
  /** The entry that moved money for this step; null where none moved. */
  readonly entrySeq: number | null;
};

export type SubmitStep = StepBase & { readonly action: 'submit' };
export type ReviewStep = StepBase & { readonly action: 'review' };
export type ReturnStep = StepBase & { readonly action: 'return' };
export type ResubmitStep = StepBase & { readonly action: 'resubmit'; readonly evidence: readonly Evidence[] };
export type WithdrawStep = StepBase & { readonly action: 'withdraw' };
export type ApproveStep = StepBase & { readonly action: 'approve'; readonly amountFen: Fen };
export type RejectStep = StepBase & { readonly action: 'reject' };
export type PayStep = StepBase & {
  readonly action: 'pay';
  readonly paidOn: LocalDate;
  readonly paymentRef: string;
};

/** Who did what to a claim, when and why. A claim's steps are its history and its timeline. */
export type Step =
  SubmitStep | ReviewStep | ReturnStep | ResubmitStep | WithdrawStep | ApproveStep | RejectStep | PayStep;

export type StepAction = Step['action'];

/** A claim that has been sent to and fro this often wants a talk, not another round; the item stays small too. */
export const STEPS_MAX = 40;
