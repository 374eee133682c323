import type { BatchId } from '../../domain/identifiers/ids.ts';

/** Where the file of a batch is kept. */
export function batchFileKey(id: BatchId): string {
  return `batches/${id}`;
}
