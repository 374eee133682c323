import { FILE_TYPES } from '../../functions/http/read-file.ts';
import type { SentFile } from '../http/api.ts';
import { numberCell, sheetOf, textCell, workbookWith, xlsxFile } from './batch-files.ts';
import type { BankLine } from '../../domain/reconciliation/bank-line.ts';

/** A row as a bank writes it: in or out, in fen. */
export type BankFileRow = {
  readonly day: string;
  readonly in?: number;
  readonly out?: number;
  readonly reference?: string;
  readonly summary?: string;
  readonly balance?: number;
};

export const COLUMNS = {
  bookedOn: '交易日期',
  amounts: { kind: 'in-and-out', in: '收入金额', out: '支出金额' },
  reference: '凭证号',
  summary: '摘要',
  balance: '余额',
} as const;

const HEADINGS = [
  COLUMNS.bookedOn,
  COLUMNS.reference,
  COLUMNS.summary,
  '收入金额',
  '支出金额',
  COLUMNS.balance,
];

export function custodyAccount(overrides: Record<string, unknown> = {}) {
  return {
    ...{ bank: '徐州银行', startsOn: '2026-01-01', openingBalanceFen: 0, columns: COLUMNS },
    ...overrides,
  };
}

export function rowOf({ bookedOn, amountFen, reference, summary }: BankLine): BankFileRow {
  const moved = amountFen > 0n ? { in: Number(amountFen) } : { out: Number(-amountFen) };
  return {
    ...{ day: bookedOn, ...moved },
    ...(reference === null ? {} : { reference }),
    ...(summary === null ? {} : { summary }),
  };
}

/** With a mark, an account and a holder above, and a sum below, as banks give it. */
export function csvStatement(rows: readonly BankFileRow[]): SentFile {
  const lines = [
    ['账号', '3203 0000 0000 0001', '', '', '', ''],
    HEADINGS,
    ...rows.map(cellsOf),
    ['合计', '', '', '', '', ''],
  ];
  const text = `\ufeff${lines.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
  return { bytes: Buffer.from(text, 'utf8'), type: FILE_TYPES.csv };
}

function cellsOf({ day, reference = '', summary = '', in: inFen, out, balance }: BankFileRow): string[] {
  const yuan = (amount: number | undefined) => (amount === undefined ? '' : (amount / 100).toFixed(2));
  return [day.replaceAll('-', ''), reference, summary, yuan(inFen), yuan(out), yuan(balance)];
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

/** A workbook with the same columns; amounts are numbers, and all else is text. */
export function xlsxStatement(rows: readonly BankFileRow[]): SentFile {
  const amountsFrom = HEADINGS.indexOf('收入金额');
  const lines = rows.map((row) =>
    cellsOf(row).map((text, column) => {
      if (text === '') return '<c/>';
      return column >= amountsFrom ? numberCell(text) : textCell(text);
    }),
  );
  return xlsxFile(workbookWith(sheetOf(HEADINGS.map(textCell), ...lines)));
}
