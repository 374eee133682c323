import { accept, reject, type Result } from '../../domain/result.ts';
import { readCsv } from '../sheets/read-csv.ts';
import { readXlsx } from '../sheets/read-xlsx.ts';
import type { FileFault, Sheet } from '../sheets/sheet.ts';
import { columnsOf } from './columns-of.ts';
import type { FileSpec } from './file-spec.ts';
import { readHeadings, type Headings } from './read-headings.ts';

export type BatchFile = { readonly sheet: Sheet; readonly headings: Headings };

/** A file as rows of cells under headings that are known, or everything that keeps it from being taken in. */
export function parseBatchFile(bytes: Buffer, spec: FileSpec): Result<BatchFile, readonly FileFault[]> {
  const sheet = spec.format === 'xlsx' ? readXlsx(bytes) : readCsv(bytes, spec.encoding ?? 'utf-8');
  if (!sheet.ok) return reject([sheet.refusal]);
  const headings = readHeadings(sheet.value.headings, columnsOf(spec));
  return headings.ok ? accept({ sheet: sheet.value, headings: headings.value }) : headings;
}
