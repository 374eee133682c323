import { assert } from '../../domain/assert.ts';
import { accept, reject, type Result } from '../../domain/result.ts';
import { readCsv } from '../sheets/read-csv.ts';
import { readXlsx } from '../sheets/read-xlsx.ts';
import type { FileFault, Sheet } from '../sheets/sheet.ts';
import type { BatchRow } from './batch-row.ts';
import { columnsOf } from './columns-of.ts';
import type { FileSpec } from './file-spec.ts';
import { readHeadings, type Headings } from './read-headings.ts';
import { readRow } from './read-row.ts';

export type BatchFile = { readonly sheet: Sheet; readonly headings: Headings };

/** A file as rows of cells under headings that are known, or everything that keeps it from being taken in. */
export function readBatchFile(bytes: Buffer, spec: FileSpec): Result<BatchFile, readonly FileFault[]> {
  const sheet = spec.format === 'xlsx' ? readXlsx(bytes) : readCsv(bytes, spec.encoding ?? 'utf-8');
  if (!sheet.ok) return reject([sheet.refusal]);
  const headings = readHeadings(sheet.value.headings, columnsOf(spec));
  return headings.ok ? accept({ sheet: sheet.value, headings: headings.value }) : headings;
}

/** The rows of a file that was taken in, in its order: each as the body of a request, or with what is wrong with it. */
export function readBatchRows(bytes: Uint8Array, spec: FileSpec): BatchRow[] {
  const file = readBatchFile(Buffer.from(bytes), spec);
  assert(file.ok, 'a file that was taken in can be read again');
  const { sheet, headings } = file.value;
  return sheet.rows.map((row) => readRow(row, headings, spec));
}
