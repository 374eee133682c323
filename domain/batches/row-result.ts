import type { ClaimRefusal } from '../decisions/claim-refusal.ts';
import type { FilingRefusal } from '../exposures/filing-refusal.ts';
import type { ClaimId, ExposureId } from '../identifiers/ids.ts';

/** Something wrong with one cell, or with a column that has none in this row. */
export type RowFault = {
  /** As the file has it in its first row. */
  readonly column: string;
  readonly code: string;
};

/** More in one row than anybody reads; the first of them are told. */
export const ROW_FAULTS_MAX = 20;

export const ROW_OUTCOMES = ['accepted', 'repeated', 'refused', 'invalid'] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

/** What became of one row; its number is the one that the sheet shows. */
export type RowResult = { readonly row: number } & (
  | { readonly outcome: 'accepted' | 'repeated'; readonly id: ExposureId | ClaimId }
  | {
      readonly outcome: 'refused';
      /** What is on record of it; null where nothing is. */
      readonly id: ExposureId | ClaimId | null;
      /** The code of the problem that the same request alone would be answered with. */
      readonly problem: string;
      readonly refusals: readonly (ClaimRefusal | FilingRefusal)[];
    }
  | { readonly outcome: 'invalid'; readonly faults: readonly RowFault[] }
);

/** Rows whose results stand in one item of the register, well below what an item may hold. */
export const ROWS_PER_RESULT = 100;
