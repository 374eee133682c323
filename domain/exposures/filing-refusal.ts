import type { LocalDate } from '../calendar/local-date.ts';
import type { ExposureId } from '../identifiers/ids.ts';
import type { InstitutionKind } from '../institutions/institution.ts';
import type { Bp } from '../money/basis-points.ts';
import type { Fen } from '../money/fen.ts';
import type { PolicyVersionId } from '../policies/policy.ts';
import type { ExposureKind } from './exposure-kind.ts';

/** Why a loan or an investment cannot be filed, with the figures that say so. */
export type FilingRefusal =
  | {
      readonly code: 'filing.kind-not-yours';
      readonly institutionKind: InstitutionKind;
      readonly kind: ExposureKind;
    }
  | { readonly code: 'filing.no-policy-in-force'; readonly startedOn: LocalDate }
  | { readonly code: 'filing.not-started'; readonly startedOn: LocalDate; readonly today: LocalDate }
  | {
      readonly code: 'filing.too-late';
      readonly startedOn: LocalDate;
      readonly lastDay: LocalDate;
      readonly today: LocalDate;
    }
  | { readonly code: 'loan.principal-above-limit'; readonly principalFen: Fen; readonly limitFen: Fen }
  | { readonly code: 'loan.revenue-above-limit'; readonly revenueFen: Fen; readonly belowFen: Fen }
  | {
      readonly code: 'loan.term-above-limit';
      readonly maturesOn: LocalDate;
      readonly lastDay: LocalDate;
      readonly monthsMax: number;
    }
  | {
      readonly code: 'loan.matures-before-start';
      readonly startedOn: LocalDate;
      readonly maturesOn: LocalDate;
    }
  | { readonly code: 'investment.round-not-first' }
  | {
      readonly code: 'enterprise.founded-after-start';
      readonly foundedOn: LocalDate;
      readonly startedOn: LocalDate;
    }
  | { readonly code: 'enterprise.too-old'; readonly foundedOn: LocalDate; readonly ageMonthsMax: number }
  | { readonly code: 'enterprise.too-many-staff'; readonly staff: number; readonly staffMax: number }
  | { readonly code: 'enterprise.assets-above-limit'; readonly assetsFen: Fen; readonly limitFen: Fen }
  | { readonly code: 'enterprise.revenue-above-limit'; readonly revenueFen: Fen; readonly limitFen: Fen }
  | { readonly code: 'institution.no-agreement-on-start'; readonly startedOn: LocalDate }
  | { readonly code: 'institution.no-agreement-on-filing'; readonly today: LocalDate }
  | {
      readonly code: 'institution.quota-exceeded';
      readonly principalFen: Fen;
      readonly outstandingFen: Fen;
      readonly quotaFen: Fen;
    }
  | {
      readonly code: 'institution.suspended';
      readonly compensatedFen: Fen;
      readonly filedFen: Fen;
      readonly stopAboveBp: Bp;
      readonly policyVersion: PolicyVersionId;
    }
  | {
      readonly code: 'cap.leverage-exceeded';
      readonly principalFen: Fen;
      readonly leftFen: Fen;
      readonly limitFen: Fen;
      readonly leverageMax: number;
    }
  | {
      readonly code: 'filing.contract-already-filed';
      readonly contractNo: string;
      readonly exposureId: ExposureId;
    }
  | { readonly code: 'filing.too-many-alike'; readonly alikeMax: number }
  | { readonly code: 'filing.too-large-to-count'; readonly principalFen: Fen; readonly leftFen: Fen };
