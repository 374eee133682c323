import { writeXlsx as writeByHucre } from 'hucre';
import { describe, expect, test } from 'vitest';
import { readXlsx } from '../../functions/sheets/read-xlsx.ts';
import type { Cell } from '../../functions/sheets/sheet.ts';
import { writeZip } from '../../functions/sheets/write-zip.ts';
import { numberCell, sheetOf, textCell, workbookWith } from '../builders/batch-files.ts';

function cellsOf(bytes: Buffer): (Cell | null)[][] | { readonly code: string } {
  const sheet = readXlsx(bytes);
  if (!sheet.ok) return sheet.refusal;
  return [sheet.value.headings, ...sheet.value.rows].map(({ cells }) => [...cells]);
}

/** The second row of a sheet whose first one is a heading. */
function rowOf(...cells: string[]) {
  const rows = cellsOf(workbookWith(sheetOf([textCell('h')], cells)));
  return Array.isArray(rows) ? rows[1] : rows;
}

const text = (value: string): Cell => ({ kind: 'text', text: value });
const number = (value: string, shownAs: 'number' | 'date' | 'percent' = 'number'): Cell => ({
  ...{ kind: 'number', text: value, shownAs },
});

describe('a workbook of another program', () => {
  test('is read: texts, numbers, days, percentages and empty cells, each as it was typed', async () => {
    const bytes = await writeByHucre({
      sheets: [
        {
          name: '数据',
          rows: [
            ['合同编号', '金额', '日期', '利率', '空', '代码'],
            ['JK-1', 2_800_000.1, new Date('2026-09-01T00:00:00Z'), 0.0435, null, '913203001234567890'],
          ],
          cells: new Map([['1,3', { value: 0.0435, type: 'number', style: { numFmt: '0.00%' } }]]),
        },
        { name: 'other', rows: [['not read']] },
      ],
    });
    expect(cellsOf(Buffer.from(bytes))).toEqual([
      [text('合同编号'), text('金额'), text('日期'), text('利率'), text('空'), text('代码')],
      [
        text('JK-1'),
        number('2800000.1'),
        number('46266', 'date'),
        number('0.0435', 'percent'),
        null,
        text('913203001234567890'),
      ],
    ]);
  });
});

describe('a cell', () => {
  test.each([
    ['0.28999999999999998', '0.29'],
    ['1.1499999999999999', '1.15'],
    ['1E7', '10000000'],
    ['9.1320300123456794E+17', '913203001234568000'],
  ])('of the stored number %s is the %s that was typed', (stored, typed) => {
    expect(rowOf(numberCell(stored))).toEqual([number(typed)]);
  });

  test('of a formula is told as one, whatever it came to', () => {
    expect(rowOf('<c><f>SUM(A1)</f><v>5</v></c>')).toEqual([{ kind: 'formula', text: '5' }]);
    expect(rowOf('<c><f>SUM(A1)</f></c>')).toEqual([{ kind: 'formula', text: '' }]);
  });

  test('of an error or a yes and no is told as one', () => {
    expect(rowOf('<c t="e"><v>#N/A</v></c>', '<c t="b"><v>1</v></c>')).toEqual([
      { kind: 'error', text: '#N/A' },
      { kind: 'boolean', text: '1' },
    ]);
  });

  test('has its runs of text joined, without the readings beside them, and what was escaped put back', () => {
    const runs = '<c t="inlineStr"><is><r><t>徐</t></r><r><t>州</t></r><rPh><t>xú</t></rPh></is></c>';
    expect(rowOf(runs, textCell('a&amp;b&#x4E2D;_x0041_'))).toEqual([text('徐州'), text('a&b中A')]);
  });

  test('that says where it stands leaves the ones before it empty', () => {
    const sheet =
      '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>h</v></c></row><row r="7"><c r="C7"><v>1</v></c></row></sheetData></worksheet>';
    const read = readXlsx(workbookWith(sheet));
    expect(read).toMatchObject({ ok: true, value: { rows: [{ row: 7, cells: [null, null, number('1')] }] } });
  });

  test('of white space alone, or of a style alone, is empty', () => {
    expect(
      cellsOf(workbookWith(sheetOf([textCell('h')], [textCell('  '), '<c s="1"/>'], [textCell('x')]))),
    ).toEqual([[text('h')], [text('x')]]);
  });

  test('that is shown as a day in a workbook of 1904 is the same day', () => {
    const book =
      '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="a" r:id="r1"/></sheets></workbook>';
    const sheet = sheetOf([textCell('h')], [numberCell('44804', 3), numberCell('44804')]);
    expect(cellsOf(workbookWith(sheet, { 'xl/workbook.xml': book }))).toEqual([
      [text('h')],
      [number('46266', 'date'), number('44804')],
    ]);
  });
});

test('the first sheet that shows is read, and hidden ones before it are not', () => {
  const book =
    '<workbook xmlns:r="r"><sheets><sheet name="a" state="hidden" r:id="r9"/><sheet name="b" r:id="r1"/></sheets></workbook>';
  const sheet = sheetOf([textCell('h')], [textCell('x')]);
  expect(cellsOf(workbookWith(sheet, { 'xl/workbook.xml': book }))).toEqual([[text('h')], [text('x')]]);
});

describe('is not taken in', () => {
  const sheet = sheetOf([textCell('h')], [textCell('x')]);
  const laughs = `<!DOCTYPE x [<!ENTITY a "ha">]>${sheet}`;
  const merged = sheet.replace(
    '</worksheet>',
    '<mergeCells><mergeCell ref="B2:C3"/></mergeCells></worksheet>',
  );
  const entry = (name: string) => ({ name, bytes: Buffer.from('x') });

  test.each([
    ['nothing', Buffer.alloc(0), { code: 'file.empty' }],
    ['an old .xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), { code: 'file.not-xlsx' }],
    ['an archive of nothing', writeZip([]), { code: 'file.not-xlsx' }],
    ['an archive of something else', writeZip([entry('a')]), { code: 'file.broken-workbook' }],
    ['a part twice', writeZip([entry('a'), entry('a')]), { code: 'file.broken-workbook' }],
    ['a document type', workbookWith(laughs), { code: 'file.broken-workbook' }],
    ['an entity of its own', workbookWith(sheet.replace('x', '&a;')), { code: 'file.broken-workbook' }],
    [
      'tags that do not match',
      workbookWith(sheet.replace('</row>', '</rows>')),
      { code: 'file.broken-workbook' },
    ],
    ['a changed byte', spoilt(workbookWith(sheet)), { code: 'file.broken-workbook' }],
    [
      'spaces packed a thousandfold',
      workbookWith(sheet + ' '.repeat(20_000_000)),
      { code: 'file.unpacks-too-large' },
    ],
    ['merged cells', workbookWith(merged), { code: 'file.merged-cells', row: 2, column: 2 }],
    [
      'headings below the first row',
      workbookWith(sheetOf([], [textCell('h')], [textCell('x')])),
      { code: 'heading.missing', row: 1 },
    ],
    ['headings alone', workbookWith(sheetOf([textCell('h')])), { code: 'file.no-rows' }],
    [
      'a string that is not there',
      workbookWith(sheetOf(['<c t="s"><v>7</v></c>'])),
      { code: 'file.broken-workbook' },
    ],
    [
      'a long cell',
      workbookWith(sheetOf([textCell('h')], [textCell('x'.repeat(1_001))])),
      { code: 'file.cell-too-long', row: 2, column: 1 },
    ],
    [
      'a cell far out',
      workbookWith('<worksheet><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>'),
      { code: 'file.too-many-columns', row: 1 },
    ],
    [
      '10,001 rows',
      workbookWith(sheetOf([textCell('h')], ...Array<string[]>(10_001).fill([numberCell('1')]))),
      { code: 'file.too-many-rows', row: 10_002 },
    ],
  ])('%s', (_name, bytes, fault) => {
    expect(cellsOf(bytes)).toMatchObject(fault);
  });
});

/** With one byte of the last part's packed content turned round. */
function spoilt(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const at = copy.indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length + 20;
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}
