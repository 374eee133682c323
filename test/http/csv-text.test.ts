import { describe, expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { csvText } from '../../functions/http/csv-text.ts';

/** The cells as a reader that knows nothing of us finds them. */
function cellsOf(csv: string): string[][] {
  return parse(csv, { bom: true, recordDelimiter: '\r\n' });
}

const cellOf = (name: string) => cellsOf(csvText(['name'], [{ name }], 'en'))[1]?.[0];

test('a file begins with a byte order mark, and every line ends as RFC 4180 has it', () => {
  expect(csvText(['name', 'amountFen'], [{ name: '徐州', amountFen: 120_000_001n }], 'zh')).toBe(
    '\ufeff名称,金额（元）\r\n徐州,1200000.01\r\n',
  );
});

test('a list without a row has its headings all the same', () => {
  expect(csvText(['name', 'amountFen'], [], 'en')).toBe('\ufeffName,Amount (CNY)\r\n');
});

describe('a cell', () => {
  test.each([
    ['a "quoted" name', 'a "quoted" name'],
    ['one, two', 'one, two'],
    ['two\r\nlines', 'two\r\nlines'],
  ])('keeps %j as it is', (name, expected) => {
    expect(cellOf(name)).toBe(expected);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
    'that would be a formula, %j, is a text',
    (name) => {
      expect(cellOf(name)).toBe(`'${name}`);
    },
  );

  test('of many digits is a text, so that no spreadsheet rounds it', () => {
    expect(cellOf('913203001234567890')).toBe('\t913203001234567890');
    expect(cellOf('320311')).toBe('320311');
  });

  test('of what a row does not have is empty', () => {
    expect(
      cellsOf(
        csvText(['status', 'notice.from', 'postings.1.to'], [{ status: 'paid', postings: [] }], 'en'),
      )[1],
    ).toEqual(['paid', '', '']);
  });

  test('of a balance below zero, of yes and no, and of several things', () => {
    const row = { amountFen: -1n, isObjectionOpen: false, roles: ['manager', 'auditor'] };
    const [, cells] = cellsOf(csvText(['amountFen', 'isObjectionOpen', 'roles'], [row], 'zh'));
    expect(cells).toEqual(['-0.01', '否', 'manager; auditor']);
  });

  test('of one among several is found by what it is of', () => {
    const row = {
      decision: {
        split: [
          { payer: 'province', amountFen: 1n },
          { payer: 'city', amountFen: 2n },
        ],
      },
    };
    const paths = ['decision.split.payer=city.amountFen', 'decision.split.payer=claimant.amountFen'];
    expect(cellsOf(csvText(paths, [row], 'en'))[1]).toEqual(['0.02', '']);
  });
});
