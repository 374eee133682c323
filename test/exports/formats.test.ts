import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvLine, textCell } from '../../functions/export-writer/formats/csv-cell.ts';
import { formatPlainYuan } from '../../domain/money/format-yuan.ts';

test.each([
  ['徐财〔2026〕1号', '徐财〔2026〕1号'],
  ['913203001234567890', '\t913203001234567890'],
  ['0012', '\t0012'],
  ['=1+1', "'=1+1"],
  ['+86', "'+86"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ["'quoted'", "''quoted'"],
  ['a, b', '"a, b"'],
  ['', ''],
])('%j stands in a sheet as %j', (text, cell) => {
  expect(textCell(text)).toBe(cell);
});

/** Reads a line of cells as RFC 4180 has it. */
function cellsOf(line: string): string[] {
  return [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
  );
}

test('any texts can be had back from a sheet, and none begins as a formula does', () => {
  const texts = fc.array(
    fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\n]/.test(text)),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(texts, (row) => {
      const read = cellsOf(csvLine(row.map(textCell)));
      expect(read.map((cell) => cell.replace(/^\t(?=\d)|^'(?=['=+\-@\t])/, ''))).toEqual(row);
      for (const cell of read) expect(cell).not.toMatch(/^(?:[=+\-@\r]|\t\D)/);
    }),
  );
});

test.each([
  [0n, '0.00'],
  [5n, '0.05'],
  [-5n, '-0.05'],
  [112_000_000n, '1120000.00'],
  [-9_007_199_254_740_991n, '-90071992547409.91'],
])('%s fen are %s yuan', (amountFen, yuan) => {
  expect(formatPlainYuan(amountFen)).toBe(yuan);
});
