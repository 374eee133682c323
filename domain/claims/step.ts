import type { Instant } from '../calendar/instant.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Sha256Hex } from '../digest.ts';
import type { ExposureId, MatchApplicationId } from '../identifiers/ids.ts';
import type { Fen } from '../money/fen.ts';
import type { Evidence } from './loss.ts';
import type { PublicNotice } from './public-notice.ts';
import type { Clearance } from './twin.ts';

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
export type ReviewStep = StepBase & {
  readonly action: 'review';
  readonly clearances: readonly Clearance[];
};
/** A flag that came up, or was overlooked, is cleared of a claim that was reviewed already. */
export type ClearStep = StepBase & { readonly action: 'clear'; readonly clearances: readonly Clearance[] };
export type ReturnStep = StepBase & { readonly action: 'return' };
export type ResubmitStep = StepBase & { readonly action: 'resubmit'; readonly evidence: readonly Evidence[] };
export type WithdrawStep = StepBase & { readonly action: 'withdraw' };
export type ApproveStep = StepBase & {
  readonly action: 'approve';
  readonly amountFen: Fen;
  /** The days on which the approval is public; null where the policy has no public notice. */
  readonly notice: PublicNotice | null;
  /** The application for the province's part; null where the province has none. */
  readonly matchApplicationId: MatchApplicationId | null;
  /** Other institutions' twins of its exposure that were on file when it was approved. */
  readonly twinIds: readonly ExposureId[];
};
export type RejectStep = StepBase & { readonly action: 'reject' };
/** Who objects is named in full, as the field demands (实名), and so is personal data. */
export type ObjectStep = StepBase & {
  readonly action: 'object';
  readonly name: string;
  readonly contact: string;
  readonly text: string;
};
export type ResolveObjectionStep = StepBase & {
  readonly action: 'resolve-objection';
  /** The objection's number within its claim. */
  readonly objection: number;
  readonly outcome: 'dismissed' | 'upheld';
};
export type PayStep = StepBase & {
  readonly action: 'pay';
  readonly paidOn: LocalDate;
  readonly paymentRef: string;
  /** When the province paid its part, where the policy waits for that; null where it does not, or nothing was paid. */
  readonly provincePaidOn: LocalDate | null;
};

/** Who did what to a claim, when and why. A claim's steps are its history and its timeline. */
export type Step =
  | SubmitStep
  | ReviewStep
  | ClearStep
  | ReturnStep
  | ResubmitStep
  | WithdrawStep
  | ApproveStep
  | RejectStep
  | ObjectStep
  | ResolveObjectionStep
  | PayStep;

export type StepAction = Step['action'];

/** A claim that has been sent to and fro this often wants a talk, not another round; the item stays small too. */
export const STEPS_MAX = 40;
