import type { LocalDate } from '../../domain/calendar/local-date.ts';
import { accept, reject, type Result } from '../../domain/result.ts';
import type { AmountColumns, StatementColumns } from '../../domain/reconciliation/bank-account.ts';
import type { BankLine } from '../../domain/reconciliation/bank-line.ts';
import type { FieldError } from '../http/problem.ts';
import type { Cell, Sheet, SheetRow } from '../sheets/sheet.ts';
import { readAmountCell, readDayCell, readTextCell } from './read-bank-cell.ts';

/** What a row says, before it has an id. */
export type BankRow = Omit<BankLine, 'id' | 'bank'> & { readonly row: number };

export type BankRows = {
  readonly rows: readonly BankRow[];
  /** Sums that the bank has put below its lines. */
  readonly sumRows: number;
};

const FAULTS_MAX = 50;
const SUM = /^(合计|总计|小计|本页)/;

/**
 * A bank's statement as lines, or every cell that cannot be read. Banks put the account and its holder above the headings,
 * so these are looked for by the names that were saved for the bank.
 */
export function readBankRows(
  { headings, rows }: Sheet,
  columns: StatementColumns,
): Result<BankRows, readonly FieldError[]> {
  const all = [headings, ...rows];
  const names = namesOf(columns);
  const at = all.findIndex((row) => names.every((name) => placeOf(row, name) >= 0));
  const heading = all[at];
  if (heading === undefined) return reject([{ pointer: '#row=1', code: 'heading.missing' }]);
  const faults: FieldError[] = [];
  const read: BankRow[] = [];
  let sumRows = 0;
  for (const row of all.slice(at + 1)) {
    if (SUM.test(readTextCell(row.cells.find((cell) => cell !== null) ?? null) ?? '')) {
      sumRows += 1;
      continue;
    }
    const line = readRow(row, heading, columns, faults);
    if (line !== null) read.push(line);
  }
  if (faults.length > 0) return reject(faults.slice(0, FAULTS_MAX));
  return read.length === 0
    ? reject([{ pointer: '', code: 'file.no-rows' }])
    : accept({ rows: read, sumRows });
}

function namesOf({ bookedOn, amounts, reference, summary, counterparty, balance }: StatementColumns) {
  const of = amounts.kind === 'signed' ? [amounts.amount] : [amounts.in, amounts.out];
  return [bookedOn, ...of, ...[reference, summary, counterparty, balance].filter((name) => name !== null)];
}

function placeOf({ cells }: SheetRow, name: string): number {
  return cells.findIndex((cell) => cell !== null && comparable(cell.text) === comparable(name));
}

function comparable(heading: string): string {
  return heading.normalize('NFKC').replace(/\s/g, '').toLowerCase();
}

/** Null where something in the row cannot be read, which is told. */
function readRow(
  { row, cells }: SheetRow,
  heading: SheetRow,
  columns: StatementColumns,
  faults: FieldError[],
): BankRow | null {
  const before = faults.length;
  const cellOf = (name: string | null): Cell | null =>
    name === null ? null : (cells[placeOf(heading, name)] ?? null);
  const told = <Value>(name: string, reading: Result<Value, string>): Value | null => {
    if (reading.ok) return reading.value;
    faults.push({
      pointer: `#cell=${String(row)},${String(placeOf(heading, name) + 1)}`,
      code: reading.refusal,
    });
    return null;
  };
  const bookedOn: LocalDate | null = told(columns.bookedOn, readDayCell(cellOf(columns.bookedOn)));
  const amountFen = readAmount(columns.amounts, cellOf, told);
  const balanceFen =
    columns.balance === null ? null : told(columns.balance, readAmountCell(cellOf(columns.balance)));
  if (faults.length > before || bookedOn === null || amountFen === null) return null;
  return {
    ...{ row, bookedOn, amountFen, balanceFen },
    reference: readTextCell(cellOf(columns.reference)),
    summary: readTextCell(cellOf(columns.summary)),
    counterparty: readTextCell(cellOf(columns.counterparty)),
  };
}

/** A line moves one amount, in or out. */
function readAmount(
  amounts: AmountColumns,
  cellOf: (name: string) => Cell | null,
  told: <Value>(name: string, reading: Result<Value, string>) => Value | null,
): bigint | null {
  if (amounts.kind === 'signed') {
    const amount = told(amounts.amount, readAmountCell(cellOf(amounts.amount)));
    if (amount === null || amount === 0n) return told(amounts.amount, reject('field.missing'));
    return amount;
  }
  const inFen = told(amounts.in, readAmountCell(cellOf(amounts.in))) ?? 0n;
  const outFen = told(amounts.out, readAmountCell(cellOf(amounts.out))) ?? 0n;
  if ((inFen === 0n) === (outFen === 0n)) return told(amounts.in, reject('field.not-allowed'));
  return inFen === 0n ? -outFen : inFen;
}
