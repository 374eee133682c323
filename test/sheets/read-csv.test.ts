import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BATCH_ROWS_MAX } from '../../domain/batches/batch.ts';
import { encodeGb18030 } from '../../functions/sheets/gb18030.ts';
import { readCsv } from '../../functions/sheets/read-csv.ts';
import { writeCsv } from '../../functions/sheets/write-csv.ts';

function read(text: string | Uint8Array, encoding: 'utf-8' | 'gb18030' = 'utf-8') {
  return readCsv(typeof text === 'string' ? Buffer.from(text) : text, encoding);
}

/** The texts of all rows, headings first, each with its number. */
function textsOf(text: string | Uint8Array, encoding: 'utf-8' | 'gb18030' = 'utf-8') {
  const sheet = read(text, encoding);
  if (!sheet.ok) return sheet.refusal;
  return [sheet.value.headings, ...sheet.value.rows].map(({ row, cells }) => [
    row,
    ...cells.map((cell) => cell?.text ?? null),
  ]);
}

describe('a CSV', () => {
  test('has a row for each record, with quotes, line ends and commas in what is quoted', () => {
    expect(textsOf('a,b\r\n"1,5","say ""yes""\nor no"\r\n')).toEqual([
      [1, 'a', 'b'],
      [2, '1,5', 'say "yes"\nor no'],
    ]);
  });

  test.each([
    ['CRLF', '\r\n'],
    ['LF', '\n'],
    ['CR', '\r'],
  ])('may end its lines with %s, and its last one with nothing', (_name, end) => {
    const expected = [
      [1, 'a'],
      [2, 'x'],
      [3, 'y'],
    ];
    expect(textsOf(['a', 'x', 'y'].join(end))).toEqual(expected);
    expect(textsOf(['a', 'x', 'y', ''].join(end))).toEqual(expected);
  });

  test('passes over empty lines and keeps the numbers of the others, as a spreadsheet program shows them', () => {
    expect(textsOf('a,b\n\n,\n"",x\n')).toEqual([
      [1, 'a', 'b'],
      [4, null, 'x'],
    ]);
  });

  test('is read with a byte order mark as without one', () => {
    expect(textsOf('\uFEFF合同编号\nJK-1')).toEqual(textsOf('合同编号\nJK-1'));
  });

  test('is read in GB 18030 when that is said, and not when UTF-8 is', () => {
    const bytes = encodeGb18030('合同编号,𠮷\nJK-1,€');
    expect(textsOf(bytes, 'gb18030')).toEqual([
      [1, '合同编号', '𠮷'],
      [2, 'JK-1', '€'],
    ]);
    expect(textsOf(bytes)).toMatchObject({ code: 'file.wrong-encoding' });
  });
});

describe('is not taken in', () => {
  test.each([
    ['nothing', '', { code: 'file.empty' }],
    ['a byte order mark alone', '\uFEFF', { code: 'file.empty' }],
    ['empty lines alone', '\n\n,,\n', { code: 'file.empty' }],
    ['headings alone', 'a,b\n', { code: 'file.no-rows' }],
    ['headings below an empty line', '\na\nx', { code: 'heading.missing', row: 1 }],
    ['a NUL', 'a\nx\u0000', { code: 'file.not-csv' }],
    ['characters that were lost before', 'a\n\uFFFD', { code: 'file.wrong-encoding' }],
    ['half a character', Buffer.from([0x61, 0xe5, 0xbe]), { code: 'file.wrong-encoding' }],
    ['a quote that is never closed', 'a\nx\n"y\nz', { code: 'file.open-quote', row: 3 }],
    ['a quote within a field', 'a\nx"y', { code: 'file.stray-quote', row: 2 }],
    ['something after a quote', 'a\n"x"y', { code: 'file.stray-quote', row: 2 }],
    ['129 columns', `a\n${','.repeat(128)}x`, { code: 'file.too-many-columns', row: 2 }],
    [
      'a very wide row of nothing but its end',
      `a\n${','.repeat(90_000)}x`,
      { code: 'file.too-many-columns', row: 2 },
    ],
    [
      'a cell of 1,001 characters',
      `a,b\n1,${'x'.repeat(1_001)}`,
      { code: 'file.cell-too-long', row: 2, column: 2 },
    ],
    ['10,001 rows', `a\n${'x\n'.repeat(10_001)}`, { code: 'file.too-many-rows', row: 10_002 }],
    ['a row past the end of every sheet', `a${'\n'.repeat(1_048_576)}x`, { code: 'file.too-many-rows' }],
  ])('%s', (_name, text, fault) => {
    expect(textsOf(text)).toMatchObject(fault);
  });

  test('but as many rows, columns and characters as there may be', () => {
    const row = [...Array<string>(127).fill(''), 'x'.repeat(1_000)].join();
    const sheet = read(`${'a,'.repeat(127)}a\n${row}\n${'x\n'.repeat(BATCH_ROWS_MAX - 1)}`);
    expect(sheet.ok && sheet.value.rows.length).toBe(BATCH_ROWS_MAX);
    expect(sheet.ok && sheet.value.rows[0]?.cells.length).toBe(128);
  });
});

describe('what is written', () => {
  /** Without what a formula would begin with, which is written with an apostrophe before it. */
  const field = fc
    .string({ unit: 'binary', maxLength: 8 })
    .filter(
      (text) =>
        text.isWellFormed() && !text.includes('\u0000') && !/\uFFFD|^[=+\-@\t\r\n＝＋－＠]/.test(text),
    );

  test.each(['utf-8', 'gb18030'] as const)('in %s is read back to the letter', (encoding) => {
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 9 }),
        (rows) => {
          const bytes = writeCsv([['h'], ...rows, ['end']], encoding);
          const sheet = readCsv(bytes, encoding);
          if (!sheet.ok) throw new Error(sheet.refusal.code);
          const read = new Map(sheet.value.rows.map(({ row, cells }) => [row, cells]));
          rows.forEach((fields, index) => {
            const cells = read.get(index + 2) ?? [];
            for (const [place, text] of fields.entries()) {
              expect(cells[place]?.text ?? '').toBe(text.trim() === '' ? '' : text);
            }
          });
        },
      ),
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])(
    'is never a formula: %j has an apostrophe before it',
    (text) => {
      expect(readCsv(writeCsv([['h'], [text]], 'utf-8'), 'utf-8')).toMatchObject({
        value: { rows: [{ cells: [{ text: `'${text}` }] }] },
      });
    },
  );
});
