import { BATCH_ROWS_MAX } from '../../domain/batches/batch.ts';
import { reject, accept, type Result } from '../../domain/result.ts';
import { CELL_LENGTH_MAX, COLUMNS_MAX } from './bounds.ts';
import { fileFault, type Cell, type FileFault, type Sheet, type SheetRow } from './sheet.ts';

/** The last of a sheet in any program that shows them. */
export const ROW_NUMBER_MAX = 1_048_576;

/** Takes the rows of a file one after another, and stops at the first that is beyond a bound. */
export type RowCollector = {
  /** Null where the row was taken, or has nothing in it. */
  readonly add: (row: number, cells: readonly (Cell | null)[]) => FileFault | null;
  readonly finish: () => Result<Sheet, FileFault>;
};

export function rowCollector(): RowCollector {
  let headings: SheetRow | null = null;
  const rows: SheetRow[] = [];
  return {
    add: (row, cells) => {
      const width = cells.findLastIndex((cell) => cell !== null) + 1;
      if (width === 0) return null;
      if (row > ROW_NUMBER_MAX) return fileFault('file.too-many-rows', row);
      if (width > COLUMNS_MAX) return fileFault('file.too-many-columns', row);
      const long = cells.findIndex((cell) => cell !== null && cell.text.length > CELL_LENGTH_MAX);
      if (long >= 0) return fileFault('file.cell-too-long', row, long + 1);
      if (headings === null && row !== 1) return fileFault('heading.missing', 1);
      if (headings === null) headings = { row, cells: cells.slice(0, width) };
      else if (rows.length === BATCH_ROWS_MAX) return fileFault('file.too-many-rows', row);
      else rows.push({ row, cells: cells.slice(0, width) });
      return null;
    },
    finish: () => {
      if (headings === null) return reject(fileFault('file.empty'));
      return rows.length === 0 ? reject(fileFault('file.no-rows')) : accept({ headings, rows });
    },
  };
}
