import { readXlsx as readByHucre } from 'hucre';
import { expect, test } from 'vitest';
import { readXlsx } from '../../functions/sheets/read-xlsx.ts';
import { writeXlsx, type WrittenSheet } from '../../functions/sheets/write-xlsx.ts';

const SHEET: WrittenSheet = {
  name: '数据 & <more>',
  columns: [{ width: 20, style: 'text' }],
  rows: [
    [1, [{ style: 'heading', text: '合同编号' }, null, { style: 'heading', text: 'b' }]],
    [
      4,
      [
        { style: 'text', text: '=HYPERLINK("http://x")' },
        { style: 'number', text: '1000.5' },
        { style: 'date', text: '46266' },
        { style: 'percent', text: '0.0435' },
        { style: 'text', text: ' a & <b> "c" \u0000\uD800\n' },
        { style: 'text', text: '913203001234567890' },
      ],
    ],
  ],
};

test('a workbook is read by another program as it was written, and nothing in it is a formula', async () => {
  const book = await readByHucre(writeXlsx([SHEET, { name: 'two', columns: [], rows: [] }]));
  expect(book.sheets.map(({ name }) => name)).toEqual(['数据 & <more>', 'two']);
  const [headings, , , row] = book.sheets[0]?.rows ?? [];
  expect(headings?.slice(0, 3)).toEqual(['合同编号', null, 'b']);
  expect(row?.slice(0, 2)).toEqual(['=HYPERLINK("http://x")', 1000.5]);
  expect(row?.[2]).toEqual(new Date('2026-09-01T00:00:00Z'));
  expect(row?.slice(3, 6)).toEqual([0.0435, ' a & <b> "c" \uFFFD\n', '913203001234567890']);
});

test('a workbook is read by ourselves as it was written, row numbers and all', () => {
  const read = readXlsx(writeXlsx([SHEET]));
  expect(read).toMatchObject({
    value: {
      headings: { row: 1 },
      rows: [
        {
          row: 4,
          cells: [
            { kind: 'text', text: '=HYPERLINK("http://x")' },
            { text: '1000.5' },
            { shownAs: 'date' },
            { shownAs: 'percent' },
            {},
            {},
          ],
        },
      ],
    },
  });
});

test('the same rows give the same bytes', () => {
  expect(writeXlsx([SHEET]).equals(writeXlsx([SHEET]))).toBe(true);
});
