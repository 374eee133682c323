import { writeXlsx, type WrittenCell } from '../../functions/sheets/write-xlsx.ts';
import { xlsxFile, type CsvRow } from '../builders/batch-files.ts';
import type { SentFile } from '../http/api.ts';

/** The same rows as a workbook, every cell a text as an accounting system exports it. */
export function xlsxOf(rows: readonly CsvRow[]): SentFile {
  const headings = Object.keys(rows[0] ?? {});
  const text = (value: string): WrittenCell => ({ style: 'text', text: value });
  const lines = [
    headings.map((heading): WrittenCell => ({ style: 'heading', text: heading })),
    ...rows.map((row) => headings.map((heading) => text(row[heading] ?? ''))),
  ];
  const columns = headings.map(() => ({ width: 20, style: 'text' as const }));
  const sheet = { name: 'Sheet1', rows: lines.map((cells, index) => [index + 1, cells] as const), columns };
  return xlsxFile(writeXlsx([sheet]));
}
