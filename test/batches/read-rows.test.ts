import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FEN_MAX } from '../../domain/money/fen.ts';
import { formatYuan } from '../../domain/money/format-yuan.ts';
import { fen } from '../../domain/money/fen.ts';
import { idempotencyKeyOf, type BatchRow } from '../../functions/batches/batch-row.ts';
import { readBatchFile, readBatchRows } from '../../functions/batches/read-batch-rows.ts';
import { sha256 } from '../../functions/http/sha256.ts';
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

const CLAIMS = { kind: 'claims', poolId: 'compensation', format: 'csv', encoding: 'utf-8' } as const;
const LOANS = { ...CLAIMS, kind: 'exposures' } as const;
const INVESTMENTS = { ...LOANS, poolId: 'guidance' } as const;
const DAY = '2026-09-01';

function claims(...rows: CsvRow[]): BatchRow[] {
  return readBatchRows(Buffer.from(csvText(rows)), CLAIMS);
}

function bodyOf(row: BatchRow | undefined) {
  if (row === undefined || !('body' in row)) throw new Error(JSON.stringify(row));
  return row.body;
}

/** The faults of one claim that differs in these cells from a sound one. */
function faultsOf(overrides: CsvRow) {
  const [row] = claims(claimRow('JK-1', DAY, overrides));
  return row !== undefined && 'faults' in row ? row.faults : [];
}

describe('a row of claims', () => {
  test('is the claim that its cells say', () => {
    expect(bodyOf(claims(claimRow('JK-1', DAY, { '损失金额（元）': '1,000.05' }))[0])).toEqual({
      exposure: { contractNo: 'JK-1' },
      loss: {
        event: 'overdue',
        occurredOn: DAY,
        overdueDays: 95,
        lossFen: 100_005n,
        receivedFen: 0n,
        otherCompensationFen: 0n,
      },
      evidence: [
        {
          kind: 'overdue-notice',
          fileName: 'notice.pdf',
          sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
          bytes: 48_213,
        },
      ],
    });
  });

  test('may name its exposure by id, leave out what is optional, and have its papers in any of the columns', () => {
    const id = `exp_${'0'.repeat(36)}`;
    const row = claimRow('', DAY, { 备案编号: id, 逾期天数: '', 损失事由: '破产' });
    const moved = Object.fromEntries(
      Object.entries(row).map(([heading, cell]) => [heading.replace('材料1', '材料7'), cell]),
    );
    expect(bodyOf(claims(moved)[0])).toMatchObject({
      exposure: { id },
      loss: { event: 'bankruptcy', overdueDays: null },
      evidence: [{ fileName: 'notice.pdf' }],
    });
  });

  test.each([
    ['both names of an exposure', { 备案编号: `exp_${'0'.repeat(36)}` }, '合同编号', 'exposure.named-once'],
    ['neither name', { 合同编号: '' }, '合同编号', 'exposure.named-once'],
    ['no event', { 损失事由: '' }, '损失事由', 'field.missing'],
    ['an event in another language', { 损失事由: 'overdue' }, '损失事由', 'field.not-allowed'],
    ['a day that does not exist', { 发生日期: '2026-02-30' }, '发生日期', 'date.does-not-exist'],
    ['a day the other way round', { 发生日期: '01/09/2026' }, '发生日期', 'date.malformed'],
    ['a day with its year cut', { 发生日期: '26-9-1' }, '发生日期', 'date.malformed'],
    ['a number of days as text', { 逾期天数: '九十五' }, '逾期天数', 'field.wrong-type'],
    ['half a day', { 逾期天数: '95.5' }, '逾期天数', 'field.wrong-type'],
    ['too many days', { 逾期天数: '36501' }, '逾期天数', 'field.too-large'],
    ['a third decimal', { '损失金额（元）': '1.001' }, '损失金额（元）', 'amount.too-many-decimals'],
    ['an amount below zero', { '已收回金额（元）': '-1' }, '已收回金额（元）', 'amount.negative'],
    ['an amount in words', { '损失金额（元）': '一千' }, '损失金额（元）', 'amount.not-a-number'],
    ['an amount with its unit', { '损失金额（元）': '100万' }, '损失金额（元）', 'amount.not-a-number'],
    ['a loss of nothing', { '损失金额（元）': '0' }, '损失金额（元）', 'field.too-small'],
    ['a contract number that lost its digits', { 合同编号: '9.13203E+17' }, '合同编号', 'cell.digits-lost'],
    ['half a paper', { 材料1文件名: '' }, '材料1文件名', 'field.missing'],
    ['a digest of another kind', { '材料1SHA-256': 'abc' }, '材料1SHA-256', 'sha256.malformed'],
    ['a hidden character', { 合同编号: 'JK\u200b1' }, '合同编号', 'text.hidden-character'],
  ])('with %s has that as its fault, under its heading', (_name, overrides, column, code) => {
    expect(faultsOf(overrides)).toEqual([{ column, code }]);
  });

  test('has all its faults at once', () => {
    const faults = faultsOf({ 合同编号: '', 发生日期: 'x', '损失金额（元）': 'x', 材料1文件名: '' });
    expect(faults.map(({ column }) => column)).toEqual([
      '发生日期',
      '损失金额（元）',
      '合同编号',
      '材料1文件名',
    ]);
  });
});

describe('a row of exposures', () => {
  test('is a loan where a bank sends it, with everything that it says of the firm', () => {
    const [row] = readBatchRows(
      Buffer.from(csvText([loanRow(DAY, { 担保方式: '保证', 放款日期: '2026/9/1' })])),
      LOANS,
    );
    expect(bodyOf(row)).toEqual({
      kind: 'loan',
      contractNo: 'JK-B-1',
      enterprise: {
        creditCode: '91320300MA1000001U',
        name: '徐州某某科技有限公司',
        county: '320311',
        foundedOn: '2024-05-01',
        staff: 42,
        revenueFen: 400_000_000n,
        assetsFen: 300_000_000n,
      },
      principalFen: 300_000_000n,
      startedOn: DAY,
      maturesOn: '2027-08-27',
      annualRateBp: 435,
      purpose: '成果转化',
      security: 'guarantee',
    });
  });

  test('is an investment where a fund sends it', () => {
    const { '贷款本金（元）': amount = '', 放款日期: startedOn = '' } = loanRow(DAY);
    const firm = Object.fromEntries(Object.entries(loanRow(DAY)).slice(0, 8));
    const row = { ...firm, '投资金额（元）': amount, 投资日期: startedOn, 投资轮次: '首轮' };
    const [read] = readBatchRows(Buffer.from(csvText([row])), INVESTMENTS);
    expect(bodyOf(read)).toMatchObject({ kind: 'investment', round: 'first', principalFen: 300_000_000n });
  });

  test.each([
    ['4.35', 435],
    ['4.35%', 435],
    ['4.3500', 435],
    ['4', 400],
    ['100', 10_000],
  ])('has a rate of %s per cent', (text, bp) => {
    const [row] = readBatchRows(Buffer.from(csvText([loanRow(DAY, { '年利率（%）': text })])), LOANS);
    expect(bodyOf(row)).toMatchObject({ annualRateBp: bp });
  });

  test.each(['4.355', '100.01', '-1', 'x', '0,0435'])('has no rate of %s', (text) => {
    const [row] = readBatchRows(Buffer.from(csvText([loanRow(DAY, { '年利率（%）': text })])), LOANS);
    expect(row).toMatchObject({ faults: [{ column: '年利率（%）' }] });
  });
});

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

describe('headings', () => {
  const read = (text: string) => readBatchFile(Buffer.from(text), CLAIMS);
  const SOUND = '合同编号,损失事由,发生日期,损失金额（元）,已收回金额（元）';

  test.each([
    ['in any order and width', '已收回金额(元),损失金额（元）, 合同编号 ,损失事由,发生日期'],
    ['in English', 'contract number,Event,occurred on,Loss (yuan),Received (fen)'],
    ['with results that a file came back with', `${SOUND},处理结果,结果编号,原因`],
  ])('are known %s', (_name, headings) => {
    expect(read(`${headings}\n1,2,3,4,5`).ok).toBe(true);
  });

  test.each([
    ['an unknown one', `${SOUND},备注`, 'heading.unknown', 6, '备注'],
    ['one twice', `${SOUND},合同编号`, 'heading.repeated', 6, '合同编号'],
    ['an amount in two units', `${SOUND},损失金额（分）`, 'heading.repeated', 6, '损失金额（分）'],
    ['one of another language', `${SOUND},Overdue days`, 'heading.two-languages', 6, 'Overdue days'],
    ['one that is missing', SOUND.replace(',发生日期', ''), 'heading.missing', null, '发生日期'],
  ])('are refused with %s', (_name, headings, code, column, heading) => {
    expect(read(`${headings}\n1,2`)).toMatchObject({
      ok: false,
      refusal: [{ code, row: 1, column, heading }],
    });
  });

  test('without a unit are refused, whatever the amounts look like', () => {
    const refused = read(`${SOUND.replaceAll('（元）', '')}\n1,2,3,4,5`);
    expect(refused).toMatchObject({ ok: false });
    expect(!refused.ok && refused.refusal.map(({ heading }) => heading)).toEqual([
      ...['损失金额', '已收回金额', '损失金额（元）', '已收回金额（元）'],
    ]);
  });
});

describe('an amount', () => {
  const amounts = fc.bigInt({ min: 1n, max: FEN_MAX });

  test('comes to the same fen in yuan, with separators or without, as in fen', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const yuan = formatYuan(fen(amount));
        const inYuan = [yuan, yuan.replaceAll(',', ''), `¥${yuan}`];
        const read = claims(...inYuan.map((text) => claimRow('JK-1', DAY, { '损失金额（元）': text })));
        const { '损失金额（元）': _yuan, ...row } = claimRow('JK-1', DAY);
        const inFen = claims({ ...row, '损失金额（分）': String(amount) });
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
        const isKept = typed.replace('.', '').replace(/0+$/, '').length <= 15;
        if (isKept || (row !== undefined && 'body' in row)) {
          expect(bodyOf(row)).toMatchObject({ loss: { lossFen: amount } });
        } else expect(row).toMatchObject({ faults: [{ code: 'cell.digits-lost' }] });
      }),
      { numRuns: 50 },
    );
  });
});

describe('the key of a row', () => {
  const keyOf = (row: CsvRow) => {
    const [read] = claims(row);
    if (read === undefined || !('body' in read)) throw new Error(JSON.stringify(read));
    return idempotencyKeyOf(read, sha256);
  };

  test('is the same for the same content, however it is written and wherever it stands', () => {
    const first = keyOf(claimRow('JK-1', DAY));
    const { '损失金额（元）': _yuan, ...row } = claimRow('JK-1', DAY, { 发生日期: '2026/9/1' });
    expect(keyOf({ ...row, '损失金额（分）': '100000' })).toBe(first);
    const rows = claims(claimRow('JK-2', DAY), claimRow('JK-1', DAY));
    const second = rows[1];
    expect(second !== undefined && 'body' in second && idempotencyKeyOf(second, sha256)).toBe(first);
  });

  test('is another for other content, and for a row that is meant anew', () => {
    const first = keyOf(claimRow('JK-1', DAY));
    expect(keyOf(claimRow('JK-1', DAY, { 逾期天数: '96' }))).not.toBe(first);
    expect(keyOf(claimRow('JK-1', DAY, { 重报序号: '1' }))).not.toBe(first);
    expect(bodyOf(claims(claimRow('JK-1', DAY, { 重报序号: '1' }))[0])).toEqual(
      bodyOf(claims(claimRow('JK-1', DAY))[0]),
    );
  });
});
