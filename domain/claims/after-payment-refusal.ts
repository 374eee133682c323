import type { LocalDate } from '../calendar/local-date.ts';
import type { Fen } from '../money/fen.ts';
import type { StepAction } from './step.ts';

/** Why a claim cannot take a step that follows its payment, or one that leads back. */
export type AfterPaymentRefusal =
  | { readonly code: 'claim.costs-above-received'; readonly costsFen: Fen; readonly receivedFen: Fen }
  | { readonly code: 'claim.recovery-above-outstanding'; readonly netFen: Fen; readonly outstandingFen: Fen }
  | {
      readonly code: 'claim.received-on-out-of-range';
      readonly receivedOn: LocalDate;
      readonly firstDay: LocalDate;
      readonly lastDay: LocalDate;
    }
  | { readonly code: 'claim.clawback-out-of-range'; readonly amountFen: Fen; readonly outstandingFen: Fen }
  | { readonly code: 'claim.clawback-already-ordered'; readonly orderedFen: Fen }
  | { readonly code: 'claim.no-clawback-ordered' }
  /** `last`: the step that the one to be reversed would have to be. */
  | { readonly code: 'claim.entry-built-upon'; readonly reversedSeq: number; readonly last: StepAction };
