import type { Lines, MadeFile, PackFrame } from '../pack-page.ts';
import { readJsonLines } from '../read-json-lines.ts';
import { workbookOf, type FilledTable } from '../workbook/workbook.ts';
import { BALANCE_TABLE, CLAIM_TABLE, ENTRY_TABLE, type Row, type Table } from './tables.ts';

/** The rows of a table on their way into the workbook. */
function rowsOf(name: string, table: Table): Lines {
  return {
    ...{ name: `ledger.xlsx-${name}`, newline: '\n' },
    page: (page, asked) => table.rows(page, asked).map((row) => JSON.stringify(row)),
  };
}

const ENTRY_ROWS = rowsOf('entries', ENTRY_TABLE);
const CLAIM_ROWS = rowsOf('claims', CLAIM_TABLE);

/** 序时账, the claims and 科目余额表 in one workbook. */
export const LEDGER_WORKBOOK: MadeFile = {
  name: 'ledger.xlsx',
  parts: [ENTRY_ROWS, CLAIM_ROWS],
  make: (frame, read) => {
    const filled = (table: Table, part: Lines): FilledTable => ({
      ...{ table, count: frame.closing.lines[part.name] ?? 0, rows: readJsonLines<Row>(read(part)) },
    });
    const balances = { table: BALANCE_TABLE, count: 0, rows: lastRows(frame) };
    const tables = [filled(ENTRY_TABLE, ENTRY_ROWS), filled(CLAIM_TABLE, CLAIM_ROWS), balances];
    return workbookOf(tables, frame.asked.language);
  },
};

async function* lastRows(frame: PackFrame): AsyncIterable<readonly Row[]> {
  yield await Promise.resolve(BALANCE_TABLE.lastRows(frame));
}
