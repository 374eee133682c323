import { describe, expect, test } from 'vitest';
import { FEN_MAX } from '../../../domain/money/fen.ts';
import { parseYuan } from '../../../domain/money/parse-yuan.ts';

describe('reads', () => {
  test.each([
    ['0', 0n],
    ['0.00', 0n],
    ['0.01', 1n],
    ['3.5', 350n],
    ['3.05', 305n],
    ['12', 1200n],
    ['007', 700n],
    ['1120000', 112_000_000n],
    ['1120000.00', 112_000_000n],
  ])('plain digits: %s', (text, value) => {
    expect(parseYuan(text)).toEqual({ ok: true, value });
  });

  test.each([
    ['1,120,000.00', 112_000_000n],
    ['999,999', 99_999_900n],
    ['12,000.5', 1_200_050n],
  ])('thousands separators where they belong: %s', (text, value) => {
    expect(parseYuan(text)).toEqual({ ok: true, value });
  });

  test.each(['¥3.5', '￥3.5', '¥ 3.5', ' 3.5\n', '\u30003.50\u00A0'])(
    'a currency sign, and white space around: %j',
    (text) => {
      expect(parseYuan(text)).toEqual({ ok: true, value: 350n });
    },
  );

  test.each(['1,234.56', '１，２３４．５６', '￥１，２３４．５６', '1，234。56'])(
    'what Chinese keyboards give: %s',
    (text) => {
      expect(parseYuan(text)).toEqual({ ok: true, value: 123_456n });
    },
  );

  test('the largest amount', () => {
    expect(parseYuan('90,071,992,547,409.91')).toEqual({ ok: true, value: FEN_MAX });
  });
});

describe('refuses', () => {
  test.each(['1,12,000', '112,0000', ',120', '1,', '1,,000', '0,500', '01,000', '1.000,00', '1,000,00'])(
    'a separator where none belongs: %s',
    (text) => {
      expect(parseYuan(text)).toEqual({ ok: false, refusal: 'amount.not-a-number' });
    },
  );

  test.each([
    '',
    ' ',
    '¥',
    '.',
    '.5',
    '5.',
    '1.2.3',
    '1 000',
    '1e3',
    '0x10',
    '+5',
    '¥¥5',
    '5元',
    'NaN',
    '一百',
  ])('what is no number: %j', (text) => {
    expect(parseYuan(text)).toEqual({ ok: false, refusal: 'amount.not-a-number' });
  });

  test.each(['10²', '①', '½', '1٣'])('characters that only resemble digits: %s', (text) => {
    expect(parseYuan(text)).toEqual({ ok: false, refusal: 'amount.not-a-number' });
  });

  test.each(['1.000', '1.001', '0.0000', '１．０００'])('an amount with a third decimal: %s', (text) => {
    expect(parseYuan(text)).toEqual({ ok: false, refusal: 'amount.too-many-decimals' });
  });

  test.each(['-1', '-0', '-1,000.00', '¥-1', '-¥1', '－１', '−1'])('a negative amount: %s', (text) => {
    expect(parseYuan(text)).toEqual({ ok: false, refusal: 'amount.negative' });
  });

  test.each(['-', '--1', '-¥-1', '1-'])('a minus sign that belongs to no number: %s', (text) => {
    expect(parseYuan(text)).toEqual({ ok: false, refusal: 'amount.not-a-number' });
  });

  test.each(['90071992547409.92', '90,071,992,547,410', '9'.repeat(400)])(
    'an amount above the largest: %s',
    (text) => {
      expect(parseYuan(text)).toEqual({ ok: false, refusal: 'amount.too-large' });
    },
  );
});
