import type { Batch } from '../../domain/batches/batch.ts';
import type { RowResult } from '../../domain/batches/row-result.ts';
import type { Cell, SheetRow } from '../sheets/sheet.ts';
import { writeCsv } from '../sheets/write-csv.ts';
import { writeXlsx, type WrittenCell } from '../sheets/write-xlsx.ts';
import type { BatchFile } from './parse-batch-file.ts';
import { RESULT_HEADINGS } from './result-headings.ts';
import { OUTCOME_WORDS, reasonsText } from './result-texts.ts';

/** The rows of a file where they stood, each with what became of it after its own columns. */
export function annotatedFile(batch: Batch, file: BatchFile, results: readonly RowResult[]): Buffer {
  const rows = annotatedRows(batch, file, results);
  return batch.format === 'xlsx' ? workbookOf(batch, rows, file) : csvOf(batch, rows);
}

type AnnotatedRow = {
  readonly row: number;
  readonly cells: readonly (Cell | null)[];
  readonly added: readonly string[];
};

function annotatedRows(
  { kind, language }: Batch,
  { sheet, headings }: BatchFile,
  results: readonly RowResult[],
): AnnotatedRow[] {
  const byRow = new Map(results.map((result) => [result.row, result]));
  // Results that a file came with are written anew, after its last column.
  const own = ({ cells }: SheetRow) =>
    Array.from({ length: headings.width }, (_, place) => cells[place] ?? null).filter(
      (_, place) => !headings.resultPlaces.includes(place),
    );
  const added = (result: RowResult | undefined): string[] => {
    if (result === undefined) return ['', '', ''];
    const id = 'id' in result ? (result.id ?? '') : '';
    return [OUTCOME_WORDS[result.outcome][language], id, reasonsText(kind, result, language)];
  };
  return [
    { row: 1, cells: own(sheet.headings), added: RESULT_HEADINGS.map((heading) => heading[language]) },
    ...sheet.rows.map((row) => ({ row: row.row, cells: own(row), added: added(byRow.get(row.row)) })),
  ];
}

/** Empty lines stay, so that every row keeps its number. */
function csvOf({ encoding }: Batch, rows: readonly AnnotatedRow[]): Buffer {
  const lines: string[][] = [];
  for (const { row, cells, added } of rows) {
    while (lines.length < row - 1) lines.push([]);
    lines.push([...cells.map((cell) => cell?.text ?? ''), ...added]);
  }
  return writeCsv(lines, encoding ?? 'utf-8');
}

const SHEET_NAMES = { zh: '数据', en: 'Data' };
const OWN_WIDTH = 18;
const ADDED_WIDTHS = [12, 44, 80];

function workbookOf({ language }: Batch, rows: readonly AnnotatedRow[], { headings }: BatchFile): Buffer {
  const own = headings.width - headings.resultPlaces.length;
  const widths = [...Array.from({ length: own }, () => OWN_WIDTH), ...ADDED_WIDTHS];
  return writeXlsx([
    {
      name: SHEET_NAMES[language],
      columns: widths.map((width) => ({ width, style: 'text' })),
      rows: rows.map(({ row, cells, added }) => [
        row,
        [...cells.map((cell) => writtenCell(cell, row)), ...added.map((text) => textCell(text, row))],
      ]),
    },
  ]);
}

/** What a formula came to, or failed to, comes back as the text of it. */
function writtenCell(cell: Cell | null, row: number): WrittenCell {
  if (cell?.kind !== 'number') return textCell(cell?.text ?? '', row);
  return { style: cell.shownAs, text: cell.text };
}

function textCell(text: string, row: number): WrittenCell {
  if (text === '') return null;
  return { style: row === 1 ? 'heading' : 'text', text };
}
