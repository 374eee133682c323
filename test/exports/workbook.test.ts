/** The workbook of a pack, opened by a reader that knows nothing of who wrote it. */
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  BALANCE_TABLE,
  CLAIM_TABLE,
  ENTRY_TABLE,
  type Row,
  type Table,
} from '../../functions/export-writer/formats/tables.ts';
import { workbookOf } from '../../functions/export-writer/workbook/workbook.ts';
import { startTestRun, type TestRun } from '../http/run.ts';
import { download, exportOf, type PackBytes } from './pack-desk.ts';
import { makeHistory } from './rich-history.ts';

type Cell = string | number | boolean | Date | null;

const LANGUAGES = ['zh', 'en'] as const;
const POOLS = ['compensation', 'guidance'] as const;

let run: TestRun;
/** Of each pool, in each language. */
const packs = new Map<string, PackBytes>();

beforeAll(async () => {
  run = await startTestRun();
  await makeHistory(run);
  for (const pool of POOLS) {
    for (const language of LANGUAGES) {
      const asked = { pool, language, formats: ['csv', 'xlsx'] };
      packs.set(`${pool} ${language}`, await download(await exportOf(run.api, 'demo-auditor', asked)));
    }
  }
}, 60_000);

afterAll(async () => {
  await run.stop();
});

function fileOf(pack: string, name: string): Buffer {
  return packs.get(pack)?.get(name) ?? Buffer.alloc(0);
}

/** Reads a sheet of CSV (RFC 4180) and takes back what keeps its codes from harm. */
function csvRows(pack: string, name: string): string[][] {
  const lines = String(fileOf(pack, name)).replace('\uFEFF', '').split('\r\n').slice(0, -1);
  return lines.map((line) =>
    [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)]
      .map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain)
      .map((cell) => cell.replace(/^\t(?=\d)|^'(?=['=+\-@\t])/, '')),
  );
}

/** A cell as text, in the way that the CSV has it. */
function shown(cell: Cell | undefined, kind: Table['columns'][number]['kind']): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date)
    return kind === 'day' ? cell.toISOString().slice(0, 10) : 'a day where there should be none';
  if (kind === 'yuan') return typeof cell === 'number' ? cell.toFixed(2) : 'no number';
  if (kind === 'count') return typeof cell === 'number' ? String(cell) : 'no number';
  return typeof cell === 'string' ? cell : 'no text';
}

/** Yuan in a cell as fen; there is no such number with more than two decimals. */
function fenOf(cell: Cell | undefined): bigint {
  return BigInt(shown(cell, 'yuan').replace('.', ''));
}

async function sheetsOf(bytes: Buffer): Promise<{ sheet: string; data: Cell[][] }[]> {
  return (await readWorkbook(bytes, { trim: false })) as { sheet: string; data: Cell[][] }[];
}

const EACH = POOLS.flatMap((pool) => LANGUAGES.map((language) => ({ pool, language })));

describe.each(EACH)('the workbook of a pack of $pool in $language', ({ pool, language }) => {
  const pack = `${pool} ${language}`;
  const sheets = () => sheetsOf(fileOf(pack, 'ledger.xlsx'));
  const isChinese = language === 'zh';

  test('has a sheet for each table', async () => {
    const names = (await sheets()).map(({ sheet }) => sheet);
    expect(names).toEqual(
      isChinese ? ['序时账', '补偿申请', '科目余额表'] : ['Entries', 'Claims', 'Balances'],
    );
  });

  test.each([
    ['entries.csv', 0, ENTRY_TABLE],
    ['claims.csv', 1, CLAIM_TABLE],
    ['balances.csv', 2, BALANCE_TABLE],
  ] as const)('is cell for cell what %s is, each of its kind', async (name, index, { columns }) => {
    const [headings = [], ...rows] = csvRows(pack, name);
    const { data = [] } = (await sheets())[index] ?? {};
    expect(data[0]).toEqual(headings);
    expect(rows.length).toBeGreaterThanOrEqual(3);
    for (const cells of data) expect(cells.length).toBeLessThanOrEqual(columns.length);
    const told = data.slice(1).map((cells) => columns.map(({ kind }, column) => shown(cells[column], kind)));
    expect(told).toEqual(rows);
  });

  test('ends its balances with totals that are those of the rows above, to the fen, and come to nothing', async () => {
    const [, , balances] = await sheets();
    const rows = balances?.data.slice(1) ?? [];
    const last = rows.at(-1) ?? [];
    expect([last[0], last[2], last[5]]).toEqual([isChinese ? '合计' : 'Total', 0, 0]);
    expect(last[3]).toBe(last[4]);
    for (const column of [2, 3, 4, 5]) {
      const sum = rows.slice(0, -1).reduce((total, row) => total + fenOf(row[column]), 0n);
      expect(fenOf(last[column])).toBe(sum);
    }
  });
});

test('the history has codes that a sheet could harm, texts that it could take for formulas, and lines without a movement', () => {
  const texts = String(fileOf('compensation zh', 'entries.csv'));
  expect(texts).toMatch(/,'=BACK-1,/);
  expect(texts).toMatch(/,\t[0-9a-f]{64}\r\n/);
  expect(texts).toMatch(/,结账,,,,,,/);
});

const SMALL: Table = {
  title: { zh: '表', en: 'Table' },
  columns: [
    { kind: 'count', heading: { zh: '序号', en: 'Number' } },
    { kind: 'code', heading: { zh: '代码', en: 'Code' } },
    { kind: 'day', heading: { zh: '日', en: 'Day' } },
    { kind: 'yuan', heading: { zh: '元', en: 'Yuan' } },
  ],
  rows: () => [],
  lastRows: () => [],
};

async function small(rows: readonly Row[], rowsMax: number): Promise<Buffer> {
  const pages = async function* () {
    for (const row of rows) yield await Promise.resolve([row]);
  };
  const filled = { table: SMALL, count: rows.length, rows: pages() };
  const pieces: Uint8Array[] = [];
  for await (const piece of workbookOf([filled, filled], 'en', rowsMax)) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe('a table that one sheet does not hold', () => {
  const rows = [1, 2, 3, 4, 5].map((number) => [number, `00${String(number)}`, '2026-11-28', '0.05']);

  test.each([
    [6, ['Table']],
    [5, ['Table', 'Table (2)']],
    [3, ['Table', 'Table (2)', 'Table (3)']],
  ])('of %i rows is on as many as it takes, each under its headings', async (rowsMax, names) => {
    const sheets = (await sheetsOf(await small(rows, rowsMax))).slice(0, names.length);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(names);
    for (const { data } of sheets) {
      expect(data[0]).toEqual(['Number', 'Code', 'Day', 'Yuan']);
      expect(data.length).toBeLessThanOrEqual(rowsMax);
    }
    expect(sheets.flatMap(({ data }) => data.slice(1).map(([number]) => number))).toEqual([1, 2, 3, 4, 5]);
  });
});

test('codes are texts whatever they look like, days are days, and nothing is taken for markup or a formula', async () => {
  const codes = ['913203001234567890', '=1+1', '<b>&"x"</b>', "it's", '0012', ' spaced '];
  const rows = codes.map((code, index) => [index, code, '1900-03-01', '-90071992547409.91']);
  const [sheet] = await sheetsOf(await small(rows, 100));
  const data = sheet?.data ?? [];
  expect(data.slice(1).map(([, code]) => code)).toEqual(codes);
  expect(data[1]?.[2]).toEqual(new Date('1900-03-01T00:00:00Z'));
  expect(data[1]?.[3]).toBe(-90071992547409.91);
});

test('the same rows are the same bytes', async () => {
  expect((await small([[1, 'a', null, null]], 10)).equals(await small([[1, 'a', null, null]], 10))).toBe(
    true,
  );
});
