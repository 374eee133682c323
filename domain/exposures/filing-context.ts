import type { LocalDate } from '../calendar/local-date.ts';
import type { ExposureId } from '../identifiers/ids.ts';
import type { Agreement } from '../institutions/agreement.ts';
import type { InstitutionKind } from '../institutions/institution.ts';
import type { Standing } from '../institutions/standing.ts';
import type { Fen } from '../money/fen.ts';
import type { Policy } from '../policies/policy.ts';

/** What the registers say when a filing is judged; kept with it, so that it can be judged again. */
export type FilingBasis = {
  /** Of the institution that files. */
  readonly kind: InstitutionKind;
  /** The institution's agreement in force on the day the exposure started, and on the day of filing. */
  readonly agreementOnStart: Agreement | null;
  readonly agreementOnFiling: Agreement | null;
  readonly standing: Pick<Standing, 'filedFen' | 'outstandingFen' | 'suspension'>;
  /** Principal filed with the pool and not settled, by all institutions, and the pool's cap. */
  readonly poolOutstandingFen: Fen;
  readonly poolCapFen: Fen;
  /** What this institution has on file under the same contract number. */
  readonly sameContract: ExposureId | null;
  /** Loans of any bank already on file for the firm: its first may be smaller than its later ones. */
  readonly earlierLoans: number;
  /** Exposures of any institution in the same firm, of the same day and principal. */
  readonly alike: number;
};

/** All that is known when a filing is judged. */
export type FilingContext = FilingBasis & {
  readonly today: LocalDate;
  /** The version in force on the day it started; null where there was none. */
  readonly policy: Policy | null;
};
