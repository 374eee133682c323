import type { LocalDate } from '../calendar/local-date.ts';
import type { ExposureId } from '../identifiers/ids.ts';
import type { Fen } from '../money/fen.ts';
import type { AfterPaymentRefusal } from './after-payment-refusal.ts';
import type { ClaimStatus } from './claim.ts';
import type { PaymentStop } from './payment-stop.ts';
import type { StepAction } from './step.ts';

/** Why a claim cannot take a step. */
export type TransitionRefusal =
  | AfterPaymentRefusal
  | PaymentStop
  | {
      readonly code: 'claim.wrong-state';
      readonly action: StepAction;
      readonly claimStatus: ClaimStatus;
      readonly allowedFrom: readonly ClaimStatus[];
    }
  | { readonly code: 'claim.same-person'; readonly action: StepAction; readonly earlier: StepAction }
  | { readonly code: 'claim.amount-above-decision'; readonly amountFen: Fen; readonly decisionFen: Fen }
  | { readonly code: 'claim.nothing-approved' }
  | { readonly code: 'claim.flag-uncleared'; readonly exposureIds: readonly ExposureId[] }
  | { readonly code: 'claim.reason-missing'; readonly action: StepAction }
  | {
      readonly code: 'claim.paid-on-out-of-range';
      readonly paidOn: LocalDate;
      readonly firstDay: LocalDate;
      readonly lastDay: LocalDate;
    }
  | {
      readonly code: 'claim.objection-not-open';
      readonly objection: number;
      readonly openObjections: readonly number[];
    }
  | { readonly code: 'claim.too-many-objections'; readonly objectionsMax: number }
  | { readonly code: 'claim.too-many-steps'; readonly stepsMax: number };
