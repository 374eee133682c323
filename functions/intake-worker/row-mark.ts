import type { Batch } from '../../domain/batches/batch.ts';
import { canonicalJson, canonicalOf } from '../../domain/canonical-json.ts';
import type { RequestMark } from '../../domain/claims/step.ts';
import { sha256Hex, utf8, type Sha256 } from '../../domain/digest.ts';
import type { SoundClaimRow, SoundExposureRow } from '../batches/batch-row.ts';

/** Names the row of a batch that posted something, on what it posted. */
export function rowName({ id }: Batch, row: number): string {
  return `${id}#${String(row)}`;
}

/** Tells whether this very row posted something, or another like it. */
export function rowMark(
  batch: Batch,
  { row, kind, json }: SoundClaimRow | SoundExposureRow,
  sha256: Sha256,
): RequestMark {
  return {
    key: sha256Hex(utf8(rowName(batch, row)), sha256),
    digest: sha256Hex(utf8(canonicalJson([kind, canonicalOf(json)])), sha256),
  };
}
