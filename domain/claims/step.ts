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
export type RecoverStep = StepBase & {
  readonly action: 'recover';
  readonly receivedFen: Fen;
  /** What it cost to recover it; taken off before anything is shared. */
  readonly costsFen: Fen;
  readonly receivedOn: LocalDate;
  readonly reference: string;
  /** What the province was known to bear when this was shared out. */
  readonly provinceFen: Fen;
};
export type CloseStep = StepBase & { readonly action: 'close' };
export type WriteOffStep = StepBase & { readonly action: 'write-off'; readonly documentNo: string };
export type OrderClawbackStep = StepBase & { readonly action: 'order-clawback'; readonly amountFen: Fen };
export type CancelClawbackStep = StepBase & { readonly action: 'cancel-clawback' };
export type ClawBackStep = StepBase & {
  readonly action: 'claw-back';
  readonly receivedOn: LocalDate;
  readonly reference: string;
};
/** Takes back the claim's last step that counts, by reversing its entry. */
export type ReverseStep = StepBase & {
  readonly action: 'reverse';
  readonly reversedSeq: number;
  readonly orderedBy: string;
};

/** Who did what to a claim, when and why. */
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
  | PayStep
  | RecoverStep
  | CloseStep
  | WriteOffStep
  | OrderClawbackStep
  | CancelClawbackStep
  | ClawBackStep
  | ReverseStep;

/** A claim's steps are its history and its timeline: they are only ever added to. */
export type Steps = readonly [SubmitStep, ...Step[]];

export type StepAction = Step['action'];

/** A claim that has been sent to and fro this often before it was paid wants a talk, not another round. */
export const STEPS_TO_PAYMENT_MAX = 40;

/**
 * Once it was paid: a recovery a month for five years, and a third of that again to put things right. With papers and
 * reasons of the greatest length the item stays below the 400 KB that DynamoDB takes.
 */
export const STEPS_MAX = 120;
