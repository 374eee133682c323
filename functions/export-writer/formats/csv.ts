import type { Language } from '../../../domain/explain/language.ts';
import type { LineFile } from '../pack-page.ts';
import { csvLine, textCell } from './csv-cell.ts';
import { BALANCE_TABLE, CLAIM_TABLE, ENTRY_TABLE, type Row, type Table } from './tables.ts';

/** A table as Excel reads it without being asked: a mark that says UTF-8, and lines that end as on Windows (RFC 4180). */
function csvOf(name: string, table: Table): LineFile {
  const codes = table.columns.map(({ kind }) => kind === 'code');
  return {
    ...{ name, newline: '\r\n', mark: '\uFEFF' },
    head: ({ asked }) => [csvLine(headings(table, asked.language))],
    page: (page, asked) => table.rows(page, asked).map((row) => rowLine(row, codes)),
    tail: (frame) => table.lastRows(frame).map((row) => rowLine(row, codes)),
  };
}

export const ENTRY_SHEET = csvOf('entries.csv', ENTRY_TABLE);
export const CLAIM_SHEET = csvOf('claims.csv', CLAIM_TABLE);
export const BALANCE_SHEET = csvOf('balances.csv', BALANCE_TABLE);

function headings({ columns }: Table, language: Language): string[] {
  return columns.map(({ heading }) => heading[language]);
}

function rowLine(row: Row, codes: readonly boolean[]): string {
  return csvLine(
    row.map((value, index) => {
      if (typeof value === 'string') return codes[index] === true ? textCell(value) : value;
      return value === null ? '' : String(value);
    }),
  );
}
