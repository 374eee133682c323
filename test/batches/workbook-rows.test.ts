import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FEN_MAX, fen } from '../../domain/money/fen.ts';
import { formatYuan } from '../../domain/money/format-yuan.ts';
import type { BatchRow } from '../../functions/batches/batch-row.ts';
import {
  claimRow,
  csvText,
  loanRow,
  numberCell,
  sheetOf,
  textCell,
  workbookWith,
  type CsvRow,
} from '../builders/batch-files.ts';
import { readBatchRows } from '../builders/batch-rows.ts';

const CLAIMS = { kind: 'claims', poolId: 'compensation', format: 'csv', encoding: 'utf-8' } as const;
const LOANS = { ...CLAIMS, kind: 'exposures' } as const;
const DAY = '2026-09-01';

function bodyOf(row: BatchRow | undefined) {
  if (row === undefined || !('body' in row)) throw new Error(JSON.stringify(row));
  return row.body;
}

describe('in a workbook', () => {
  const HEADINGS = Object.keys(loanRow(DAY));
  const DATE = 3;
  const PERCENT = 4;

  /** A loan with some of its cells written as XML. */
  function faultsIn(cells: Readonly<Record<string, string>>) {
    const row = Object.entries(loanRow(DAY)).map(([heading, text]) => cells[heading] ?? textCell(text));
    const bytes = workbookWith(sheetOf(HEADINGS.map(textCell), row));
    const [read] = readBatchRows(bytes, { ...LOANS, format: 'xlsx', encoding: null });
    return read !== undefined && 'faults' in read ? read.faults : bodyOf(read);
  }

  test('amounts, days, counts and rates may be numbers, and come to the same', () => {
    const numbers = {
      '贷款本金（元）': numberCell('3000000.0999999999'),
      放款日期: numberCell('46266', DATE),
      职工人数: numberCell('42'),
      '年利率（%）': numberCell('4.3499999999999997E-2', PERCENT),
    };
    const expected = { principalFen: 300_000_010n, startedOn: DAY, annualRateBp: 435 };
    expect(faultsIn(numbers)).toMatchObject(expected);
    expect(faultsIn({ ...numbers, '年利率（%）': numberCell('4.35') })).toMatchObject(expected);
  });

  test.each([
    [
      'a credit code that became a number',
      '统一社会信用代码',
      numberCell('9.1320300123456704E+17'),
      'cell.digits-lost',
    ],
    ['a contract number that became one', '合同编号', numberCell('12'), 'cell.not-text'],
    ['a formula', '贷款本金（元）', '<c><f>A1*2</f><v>3000000</v></c>', 'cell.formula'],
    ['an error', '贷款本金（元）', '<c t="e"><v>#REF!</v></c>', 'field.wrong-type'],
    ['a sum that is off by a hair', '贷款本金（元）', numberCell('0.30000000000000004'), 'cell.digits-lost'],
    [
      'an amount that is shown as a percentage',
      '贷款本金（元）',
      numberCell('3000000', PERCENT),
      'field.wrong-type',
    ],
    ['an amount that is shown as a day', '贷款本金（元）', numberCell('46266', DATE), 'field.wrong-type'],
    ['a day that is shown as a number', '放款日期', numberCell('46266'), 'date.malformed'],
    ['a day with a time', '放款日期', numberCell('46266.5', DATE), 'date.malformed'],
    ['the day that never was', '放款日期', numberCell('60', DATE), 'date.malformed'],
    ['a day beyond the calendar', '放款日期', numberCell('2958465', DATE), 'date.malformed'],
    ['days below zero', '放款日期', numberCell('-5', DATE), 'date.malformed'],
    ['a rate that is shown as a day', '年利率（%）', numberCell('4.35', DATE), 'field.wrong-type'],
  ])('%s is a fault, and no guess', (_name, column, cell, code) => {
    expect(faultsIn({ [column]: cell })).toEqual([{ column, code }]);
  });
});

describe('an amount', () => {
  const claimsOf = (...rows: CsvRow[]) => readBatchRows(Buffer.from(csvText(rows)), CLAIMS);
  const amounts = fc.oneof(
    fc.bigInt({ min: 1n, max: 1_000_000_000n }),
    fc.bigInt({ min: 1n, max: 10n ** 15n }),
    fc.bigInt({ min: 10n ** 15n - 5n, max: FEN_MAX }),
  );

  test('comes to the same fen in yuan, with separators or without, as in fen', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const yuan = formatYuan(fen(amount));
        const inYuan = [yuan, yuan.replaceAll(',', ''), `¥${yuan}`];
        const read = claimsOf(...inYuan.map((text) => claimRow('JK-1', DAY, { '损失金额（元）': text })));
        const { '损失金额（元）': _yuan, ...row } = claimRow('JK-1', DAY);
        const inFen = claimsOf({ ...row, '损失金额（分）': String(amount) });
        for (const one of [...read, ...inFen])
          expect(bodyOf(one)).toMatchObject({ loss: { lossFen: amount } });
      }),
    );
  });

  test('in a workbook is the one that was typed, to the fen, or a fault where the program kept too few digits', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const typed = `${String(amount / 100n)}.${String(amount % 100n).padStart(2, '0')}`;
        const headings = Object.keys(claimRow('', ''));
        const cells = Object.entries(claimRow('JK-1', DAY)).map(([heading, text]) =>
          heading === '损失金额（元）' ? numberCell(String(Number(typed))) : textCell(text),
        );
        const bytes = workbookWith(sheetOf(headings.map(textCell), cells));
        const [row] = readBatchRows(bytes, { ...CLAIMS, format: 'xlsx', encoding: null });
        if (amount < 10n ** 15n) {
          expect(bodyOf(row)).toMatchObject({ loss: { lossFen: amount } });
        } else expect(row).toMatchObject({ faults: [{ code: 'cell.digits-lost' }] });
      }),
      { numRuns: 50 },
    );
  });
});
