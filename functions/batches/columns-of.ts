import { KIND_OF_POOL } from '../../domain/exposures/exposure-kind.ts';
import { claimColumns } from './claim-columns.ts';
import type { Column } from './column.ts';
import { EXPOSURE_COLUMNS } from './exposure-columns.ts';
import type { FileSpec } from './file-spec.ts';

/** Every column that a file may have. */
export function columnsOf({ kind, poolId }: Pick<FileSpec, 'kind' | 'poolId'>): readonly Column[] {
  return kind === 'claims' ? claimColumns() : EXPOSURE_COLUMNS[KIND_OF_POOL[poolId]];
}
