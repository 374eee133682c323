import type { Instant } from '../calendar/instant.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { ExposureId, InstitutionId } from '../identifiers/ids.ts';
import type { Fen } from '../money/fen.ts';

type Figures = {
  /** The day on which it was so. */
  readonly asOf: LocalDate;
  readonly staff: number;
  readonly revenueFen: Fen;
  readonly assetsFen: Fen;
  readonly recordedAt: Instant;
};

/** What an institution said of a firm when it filed a loan to it, or an investment in it. */
export type FiledFact = Figures & {
  readonly origin: 'filing';
  readonly name: string;
  readonly county: string;
  readonly foundedOn: LocalDate;
  readonly institutionId: InstitutionId;
  readonly exposureId: ExposureId;
};

/** What an office found out about a firm, and where. */
export type RecordedFact = Figures & {
  readonly origin: 'office';
  readonly stage: 'seed' | 'early' | null;
  readonly location: string | null;
  /** The maker space, incubator or accelerator that houses it (载体). */
  readonly carrier: string | null;
  readonly qualifications: readonly string[];
  /** The document or the register that says so. */
  readonly source: string;
  readonly actor: string;
};

/** An enterprise's facts are dated and only ever added to: each is what was known of one day. */
export type EnterpriseFact = FiledFact | RecordedFact;

export const QUALIFICATIONS_MAX = 20;
