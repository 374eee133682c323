import type { LocalDate } from '../calendar/local-date.ts';
import type { ClaimId, ExposureId, InstitutionId } from '../identifiers/ids.ts';
import type { InstitutionKind } from '../institutions/institution.ts';
import type { Evidence, Loss } from './loss.ts';
import type { RequestMark } from './step.ts';

/** A claim as it was sent, alone or as a row of a batch, and not decided yet. */
export type ClaimSubmission = {
  readonly id: ClaimId;
  readonly institution: { readonly id: InstitutionId; readonly kind: InstitutionKind };
  readonly exposureId: ExposureId;
  readonly loss: Loss;
  readonly evidence: readonly Evidence[];
  readonly actor: string;
  readonly mark: RequestMark;
  /** What its entry says that it came with. */
  readonly requestId: string;
  /** Windows and years go by the day on which it came in, however long it then waits for its turn. */
  readonly receivedOn: LocalDate;
};
