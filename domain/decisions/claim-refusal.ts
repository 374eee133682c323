import type { LocalDate } from '../calendar/local-date.ts';
import type { LossEvent } from '../claims/loss.ts';
import type { ClaimId } from '../identifiers/ids.ts';
import type { Fen } from '../money/fen.ts';

/** Why a loss is not compensated, with the figures that say so. */
export type ClaimRefusal =
  | { readonly code: 'loss.event-not-covered'; readonly event: LossEvent }
  | { readonly code: 'loss.overdue-days-missing' }
  | { readonly code: 'loss.overdue-too-short'; readonly overdueDays: number; readonly overdueDaysMin: number }
  | { readonly code: 'loss.in-future'; readonly occurredOn: LocalDate; readonly today: LocalDate }
  | { readonly code: 'loss.before-filing'; readonly occurredOn: LocalDate; readonly filedOn: LocalDate }
  | { readonly code: 'loss.after-cover-ended'; readonly occurredOn: LocalDate; readonly lastDay: LocalDate }
  | { readonly code: 'claim.window-closed'; readonly lastDay: LocalDate; readonly today: LocalDate }
  | { readonly code: 'loss.above-principal'; readonly lossFen: Fen; readonly principalFen: Fen }
  | { readonly code: 'loss.received-above-loss'; readonly receivedFen: Fen; readonly lossFen: Fen }
  | {
      readonly code: 'loss.other-compensation-above-loss';
      readonly otherCompensationFen: Fen;
      readonly lossFen: Fen;
    }
  | { readonly code: 'loss.nothing-lost' }
  | { readonly code: 'exposure.settled'; readonly settledOn: LocalDate }
  | { readonly code: 'exposure.claim-open'; readonly claimId: ClaimId }
  | {
      readonly code: 'exposure.principal-exhausted';
      readonly claimedFen: Fen;
      readonly lossFen: Fen;
      readonly principalFen: Fen;
    }
  | { readonly code: 'share.below-one-fen' }
  | {
      readonly code: 'share.taken-by-other-compensation';
      readonly shareFen: Fen;
      readonly otherCompensationFen: Fen;
    }
  | { readonly code: 'cap.governments-together-exhausted'; readonly limitFen: Fen; readonly usedFen: Fen }
  | { readonly code: 'cap.deal-exhausted'; readonly limitFen: Fen; readonly usedFen: Fen }
  | { readonly code: 'cap.enterprise-exhausted'; readonly limitFen: Fen; readonly usedFen: Fen }
  | { readonly code: 'cap.institution-year-exhausted'; readonly limitFen: Fen; readonly usedFen: Fen }
  | { readonly code: 'cap.pool-exceeded'; readonly amountFen: Fen; readonly headroomFen: Fen };
