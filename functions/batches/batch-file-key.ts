import type { BatchId } from '../../domain/identifiers/ids.ts';

/** Under which the file of a batch is kept, as it came. */
export function batchFileKey(id: BatchId): string {
  return `batches/${id}`;
}
