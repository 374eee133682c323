import type { LocalDate } from '../calendar/local-date.ts';
import type { Sha256Hex } from '../digest.ts';
import type { ExposureId, InstitutionId } from '../identifiers/ids.ts';
import type { InstitutionKind } from '../institutions/institution.ts';
import type { ExposureTerms } from './exposure.ts';

/** An exposure as it was sent, alone or as a row of a batch, and not judged yet. */
export type FilingSubmission = {
  readonly id: ExposureId;
  readonly institution: { readonly id: InstitutionId; readonly kind: InstitutionKind };
  readonly terms: ExposureTerms;
  readonly actor: string;
  /** Of what was asked. */
  readonly digest: Sha256Hex;
  /** The batch and the row that brought it; null where it came alone. */
  readonly batchRow: string | null;
  /** It is filed on the day on which it came in, however long it then waits for its turn. */
  readonly receivedOn: LocalDate;
};
