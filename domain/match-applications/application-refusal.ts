import type { LocalDate } from '../calendar/local-date.ts';
import type { Fen } from '../money/fen.ts';
import type { ApplicationAction } from './application-step.ts';
import type { ApplicationStatus } from './match-application.ts';

/** Why an application cannot take a step. */
export type ApplicationRefusal =
  | {
      readonly code: 'match-application.wrong-state';
      readonly action: ApplicationAction;
      readonly applicationStatus: ApplicationStatus;
      readonly allowedFrom: ApplicationStatus;
    }
  | {
      readonly code: 'match-application.day-out-of-range';
      readonly day: LocalDate;
      readonly firstDay: LocalDate;
      readonly lastDay: LocalDate;
    }
  | {
      readonly code: 'match-application.amount-not-less';
      readonly amountFen: Fen;
      readonly appliedFen: Fen;
    }
  | { readonly code: 'match-application.nothing-granted' };
