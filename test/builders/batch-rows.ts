import type { BatchRow } from '../../functions/batches/batch-row.ts';
import type { FileSpec } from '../../functions/batches/file-spec.ts';
import { parseBatchFile } from '../../functions/batches/parse-batch-file.ts';
import { readRow } from '../../functions/batches/read-row.ts';

/** The rows of a file, as the worker reads them. */
export function readBatchRows(bytes: Buffer, spec: FileSpec): BatchRow[] {
  const file = parseBatchFile(bytes, spec);
  if (!file.ok) throw new Error(JSON.stringify(file.refusal));
  const { sheet, headings } = file.value;
  return sheet.rows.map((row) => readRow(row, headings, spec));
}
