import { canonicalJson, canonicalOf } from '../../domain/canonical-json.ts';
import type { BatchKind } from '../../domain/batches/batch-kind.ts';
import type { RowFault } from '../../domain/batches/row-result.ts';
import { sha256Hex, utf8, type Sha256 } from '../../domain/digest.ts';
import type { ExposureTerms } from '../../domain/exposures/exposure.ts';
import type { ExposureId } from '../../domain/identifiers/ids.ts';
import type { ClaimRequest } from '../intake/claim-request.ts';

/** A bank knows an exposure by the contract number that it was filed under. */
export type NamedExposure = { readonly contractNo: string } | { readonly id: ExposureId };

/** A claim as a row has it: all that a request for one says, but that the exposure may be named in either way. */
export type ClaimRowBody = Omit<ClaimRequest, 'exposureId'> & { readonly exposure: NamedExposure };

type SoundRow<Kind extends BatchKind, Body> = {
  readonly kind: Kind;
  /** As the sheet numbers it; the headings are row 1. */
  readonly row: number;
  readonly body: Body;
  /** The row as JSON, by which it is told from another. */
  readonly json: unknown;
};

export type SoundExposureRow = SoundRow<'exposures', ExposureTerms>;
export type SoundClaimRow = SoundRow<'claims', ClaimRowBody>;
export type FaultyRow = { readonly row: number; readonly faults: readonly RowFault[] };

/** One row of a file that has anything in it. */
export type BatchRow = SoundExposureRow | SoundClaimRow | FaultyRow;

/**
 * The key under which a row is posted. It follows from what the row says and not from where it stands, so that neither the
 * same row in a corrected file nor the same sheet saved again posts anything twice. Ids take the institution in besides.
 */
export function idempotencyKeyOf({ kind, json }: SoundExposureRow | SoundClaimRow, sha256: Sha256): string {
  return `batch-row:${sha256Hex(utf8(canonicalJson([kind, canonicalOf(json)])), sha256)}`;
}
