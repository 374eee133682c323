import { describe, expect, test } from 'vitest';
import { idempotencyKeyOf, type BatchRow } from '../../functions/batches/batch-row.ts';
import { parseBatchFile } from '../../functions/batches/parse-batch-file.ts';
import { sha256 } from '../../functions/http/sha256.ts';
import { claimRow, csvText, loanRow, type CsvRow } from '../builders/batch-files.ts';
import { readBatchRows } from '../builders/batch-rows.ts';

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

describe('headings', () => {
  const read = (text: string) => parseBatchFile(Buffer.from(text), CLAIMS);
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
