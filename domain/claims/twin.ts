import type { ExposureId, InstitutionId } from '../identifiers/ids.ts';

/** An exposure in the same firm with the same start date and principal as another. */
export type Twin = { readonly exposureId: ExposureId; readonly institutionId: InstitutionId };

/** Why a reviewer lets a flagged twin stand: what a claim is flagged for need not be so. */
export type Clearance = {
  readonly flag: 'possible-double-draw';
  readonly exposureId: ExposureId;
  readonly reason: string;
};

/** A reviewer who has more to clear than this at once has another problem; the claim's item stays small too. */
export const CLEARANCES_MAX = 20;
