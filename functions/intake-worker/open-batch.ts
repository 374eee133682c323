import { assert } from '../../domain/assert.ts';
import type { Batch } from '../../domain/batches/batch.ts';
import { batchFileKey } from '../batches/batch-file-key.ts';
import type { BatchRow } from '../batches/batch-row.ts';
import { parseBatchFile, type BatchFile } from '../batches/parse-batch-file.ts';
import { readRow } from '../batches/read-row.ts';
import type { Worker } from './worker.ts';

/** So many rows of a batch, after so many. */
export type RowsOf = (after: number, count: number) => BatchRow[];

/** Files never change, so the one worked last is at hand for the next turn; only ever one, for a worker has little room. */
const lastOpened = new WeakMap<Worker['files'], { readonly id: string; readonly file: BatchFile }>();

/** Opens a batch's file. Its rows are read as they are asked for, not all at once. */
export async function openBatch(batch: Batch, { files }: Worker): Promise<RowsOf> {
  const last = lastOpened.get(files);
  if (last?.id !== batch.id) lastOpened.delete(files);
  const file = last?.id === batch.id ? last.file : await readFile(batch, files);
  lastOpened.set(files, { id: batch.id, file });
  const { sheet, headings } = file;
  assert(sheet.rows.length === batch.rows, `batch ${batch.id} has as many rows as were counted`);
  return (after, count) => sheet.rows.slice(after, after + count).map((row) => readRow(row, headings, batch));
}

/** A batch that is finished is not opened again. */
export function closeBatch({ files }: Worker): void {
  lastOpened.delete(files);
}

async function readFile(batch: Batch, files: Worker['files']): Promise<BatchFile> {
  const bytes = await files.get(batchFileKey(batch.id));
  const file = parseBatchFile(Buffer.from(bytes), batch);
  assert(file.ok, `the file of batch ${batch.id} can be read again`);
  return file.value;
}
