import { readXlsx as readByHucre } from 'hucre';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FILE_TYPES } from '../../functions/http/read-file.ts';
import {
  claimRow,
  csvFile,
  gb18030File,
  loanRow,
  numberCell,
  sheetOf,
  textCell,
  workbookWith,
  xlsxFile,
  type CsvRow,
} from '../builders/batch-files.ts';
import { creditCode } from '../builders/bodies.ts';
import { finishedBatch, resultsOf } from './finished-batch.ts';
import { startTestRun, type TestRun } from './run.ts';

const CLAIMS = '/v1/claim-batches';
const EXPOSURES = '/v1/exposure-batches';

let run: TestRun;
let today: string;
let serial = 0;

beforeAll(async () => {
  run = await startTestRun();
  today = await run.api.day();
});

afterAll(async () => {
  await run.stop();
});

/** A small loan to a firm of its own. */
function newLoan(overrides: CsvRow = {}): CsvRow {
  serial += 1;
  return loanRow(today, {
    合同编号: `JK-R-${String(serial)}`,
    统一社会信用代码: creditCode(serial),
    '贷款本金（元）': '10,000.00',
    ...overrides,
  });
}

async function filedLoans(count: number): Promise<string[]> {
  const rows = Array.from({ length: count }, () => newLoan());
  const batch = await finishedBatch(run, 'demo-bank', EXPOSURES, csvFile(rows));
  expect(batch.body.counts).toMatchObject({ accepted: count });
  return rows.map((row) => row['合同编号'] ?? '');
}

/** A claim that is due at once. */
function bankruptcy(contractNo: string, overrides: CsvRow = {}): CsvRow {
  return claimRow(contractNo, today, { 损失事由: '破产', 逾期天数: '', ...overrides });
}

describe('a batch of exposures', () => {
  test('files each of them, as if it had come alone', async () => {
    const rows = [newLoan(), newLoan({ 担保方式: '知识产权质押' })];
    const { body } = await finishedBatch(run, 'demo-bank', EXPOSURES, csvFile(rows));
    expect(body).toMatchObject({
      status: 'finished',
      counts: { done: 2, accepted: 2, repeated: 0, refused: 0, invalid: 0 },
    });
    const results = await resultsOf(run.api, 'demo-bank', body.id);
    expect(results.map(({ row, outcome }) => [row, outcome])).toEqual([
      [2, 'accepted'],
      [3, 'accepted'],
    ]);
    const filed = await run.api.get('demo-bank', `/v1/exposures/${String(results[1]?.['id'])}`);
    expect(filed.body).toMatchObject({
      ...{ kind: 'loan', contractNo: rows[1]?.['合同编号'], principalFen: 1_000_000, status: 'filed' },
      ...{ startedOn: today, annualRateBp: 435, security: 'ip-pledge' },
    });
  });

  test('tells of every row that is refused or wrong why, in the language of whoever asks, and files the others', async () => {
    const rows = [
      newLoan({ '贷款本金（元）': '1.001', 成立日期: '05/01/2024' }),
      newLoan(),
      newLoan({ '贷款本金（元）': '9,000,000' }),
    ];
    const { body } = await finishedBatch(run, 'demo-bank', EXPOSURES, csvFile(rows));
    expect(body.counts).toEqual({ done: 3, accepted: 1, repeated: 0, refused: 1, invalid: 1 });
    const [wrong, sound, refused] = await resultsOf(run.api, 'demo-bank', body.id);
    expect(wrong).toMatchObject({
      ...{ row: 2, outcome: 'invalid', id: null },
      faults: [
        { column: '成立日期', code: 'date.malformed', text: '日期须写作 2026-09-01' },
        { column: '贷款本金（元）', code: 'amount.too-many-decimals' },
      ],
    });
    expect(sound).toMatchObject({ row: 3, outcome: 'accepted' });
    expect(refused).toMatchObject({
      ...{ row: 4, outcome: 'refused', problem: { code: 'exposure.ineligible' } },
      refusals: [{ code: 'loan.principal-above-limit', principalFen: 900_000_000 }],
    });
    const [inEnglish] = await resultsOf(run.api, 'demo-auditor', body.id, 'en');
    expect(inEnglish).toMatchObject({ faults: [{ text: 'A date is written like 2026-09-01' }, {}] });
  });
});

describe('a batch of claims', () => {
  test('reserves for each what a single claim would get, on the exposure that its contract number names', async () => {
    const [first = '', second = ''] = await filedLoans(2);
    const before = await run.api.get('demo-manager', '/v1/pools/compensation');
    const rows = [
      bankruptcy(first, { '损失金额（元）': '1,000.05' }),
      bankruptcy('nobody’s'),
      bankruptcy(second.toLowerCase(), { '损失金额（元）': '10,000.01' }),
    ];
    const { body } = await finishedBatch(run, 'demo-bank', CLAIMS, gb18030File(rows));
    expect(body.counts).toEqual({ done: 3, accepted: 1, repeated: 0, refused: 2, invalid: 0 });
    const [reserved, unknown, refused] = await resultsOf(run.api, 'demo-bank', body.id);
    const claim = await run.api.get('demo-bank', `/v1/claims/${String(reserved?.['id'])}`);
    expect(claim.body).toMatchObject({ status: 'submitted', requestedFen: 100_005, reservedFen: 40_002 });
    expect(unknown).toMatchObject({ id: null, problem: { code: 'exposure.not-found' }, refusals: [] });
    expect(refused).toMatchObject({
      problem: { code: 'claim.refused' },
      refusals: [{ code: 'loss.above-principal', lossFen: 1_000_001, principalFen: 1_000_000 }],
    });
    const after = await run.api.get('demo-manager', '/v1/pools/compensation');
    expect(after.body.reservedFen - before.body.reservedFen).toBe(40_002);
  });

  test('of a workbook is read and answered as the CSV is', async () => {
    const [contractNo = ''] = await filedLoans(1);
    const { '损失金额（元）': _text, 发生日期: _day, ...row } = bankruptcy(contractNo);
    const headings = [...Object.keys(row), '损失金额（元）', '发生日期', '备案编号'];
    const days = Math.round(Date.parse(today) / 86_400_000) + 25_569;
    const cells = [...Object.values(row).map(textCell), numberCell('1000.05'), numberCell(String(days), 3)];
    const formula = [...Object.values(row).map(textCell), '<c><f>A1</f><v>5</v></c>', textCell('=1+1')];
    const file = xlsxFile(workbookWith(sheetOf(headings.map(textCell), cells, [], formula)));
    const { body } = await finishedBatch(run, 'demo-bank', CLAIMS, file);
    expect(body.counts).toMatchObject({ accepted: 1, invalid: 1 });
    const [accepted, wrong] = await resultsOf(run.api, 'demo-bank', body.id);
    expect(wrong).toMatchObject({ row: 4, faults: [{ code: 'cell.formula' }, { code: 'date.malformed' }] });

    const back = await run.api.get('demo-bank', `/v1/batches/${String(body.id)}/file`);
    expect(back.headers.get('content-type')).toBe(FILE_TYPES.xlsx);
    const { rows } = (await readByHucre(new Uint8Array(back.bytes))).sheets[0] ?? { rows: [] };
    const own = headings.length;
    expect(rows[0]?.slice(own - 1)).toEqual(['备案编号', '处理结果', '结果编号', '原因']);
    expect(rows[1]?.slice(own - 3)).toEqual([
      ...[1000.05, new Date(`${today}T00:00:00Z`), null, '已受理', accepted?.['id'], null],
    ]);
    expect(rows[3]?.slice(own - 3, own + 1)).toEqual(['5', '=1+1', null, '填写有误']);
    expect(rows[3]?.[own + 2]).toContain('[损失金额（元）] 单元格是公式');
  });
});

describe('the same row', () => {
  test('twice in a file is posted once, and in a corrected file not again', async () => {
    const [first = '', second = '', third = ''] = await filedLoans(3);
    const sound = bankruptcy(first);
    const rows = [sound, sound, bankruptcy(second, { 发生日期: 'yesterday' })];
    const batch = await finishedBatch(run, 'demo-bank', CLAIMS, csvFile(rows));
    expect(batch.body.counts).toEqual({ done: 3, accepted: 1, repeated: 1, refused: 0, invalid: 1 });
    const [one, other] = await resultsOf(run.api, 'demo-bank', batch.body.id);
    expect(other).toMatchObject({ outcome: 'repeated', id: one?.['id'] });

    const back = await run.api.get('demo-bank', `/v1/batches/${String(batch.body.id)}/file`);
    expect(back.text).toContain('yesterday');
    const mended = Buffer.from(back.text.replace('yesterday', today).replace(/\r\n$/, `\r\n${third}\r\n`));
    const again = await finishedBatch(run, 'demo-bank', CLAIMS, { bytes: mended, type: FILE_TYPES.csv });
    expect(again.body.counts).toEqual({ done: 4, accepted: 1, repeated: 2, refused: 0, invalid: 1 });
    const seq = (await run.api.get('demo-manager', '/v1/pools/compensation')).body.seq as number;
    await finishedBatch(run, 'demo-bank', CLAIMS, csvFile(rows));
    expect((await run.api.get('demo-manager', '/v1/pools/compensation')).body.seq).toBe(seq);
  });

  test('of two institutions is each one’s own', async () => {
    const [contractNo = ''] = await filedLoans(1);
    const file = csvFile([bankruptcy(contractNo)]);
    const others = await finishedBatch(run, 'demo-bank-2', CLAIMS, file);
    expect(others.body.counts).toMatchObject({ refused: 1 });
    const own = await finishedBatch(run, 'demo-bank', CLAIMS, file);
    expect(own.body.counts).toMatchObject({ accepted: 1 });
  });

  test('is claimed again after it was withdrawn, where it says so', async () => {
    const [contractNo = ''] = await filedLoans(1);
    const first = await finishedBatch(run, 'demo-bank', CLAIMS, csvFile([bankruptcy(contractNo)]));
    const [{ id } = {}] = await resultsOf(run.api, 'demo-bank', first.body.id);
    await run.api.post('demo-bank', `/v1/claims/${String(id)}/withdraw`, { reason: '填报有误' });
    const resaved = csvFile([bankruptcy(contractNo), bankruptcy('nobody’s')]);
    const repeated = await finishedBatch(run, 'demo-bank', CLAIMS, resaved);
    expect(repeated.body.counts).toMatchObject({ repeated: 1 });
    const anew = csvFile([bankruptcy(contractNo, { 重报序号: '1' })]);
    expect((await finishedBatch(run, 'demo-bank', CLAIMS, anew)).body.counts).toMatchObject({
      accepted: 1,
    });
  });
});

test('a large file with its results is sent packed to whoever takes that', async () => {
  const wrong = Object.fromEntries(Object.keys(claimRow('', '')).map((heading) => [heading, 'x']));
  const { body } = await finishedBatch(run, 'demo-bank', CLAIMS, csvFile(Array<CsvRow>(10_000).fill(wrong)));
  expect(body.counts).toMatchObject({ done: 10_000, invalid: 10_000 });
  const headers = { 'accept-encoding': 'gzip' };
  const back = await run.api.get('demo-bank', `/v1/batches/${String(body.id)}/file`, { headers });
  expect(back.headers.get('content-encoding')).toBe('gzip');
  expect(back.text.trimEnd().split('\r\n')).toHaveLength(10_001);
});
