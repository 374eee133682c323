import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fen, FEN_MAX } from '../../../domain/money/fen.ts';
import { formatWanYuan, formatYuan } from '../../../domain/money/format-yuan.ts';
import { parseYuan } from '../../../domain/money/parse-yuan.ts';

/** As many amounts of each length as of any other: separators and zeros go wrong at the lengths. */
const amount = fc
  .integer({ min: 0, max: 16 })
  .chain((digits) => fc.bigInt(0n, 10n ** BigInt(digits) - 1n))
  .filter((value) => value <= FEN_MAX)
  .map(fen);

describe('yuan', () => {
  test.each([
    [0n, '0.00'],
    [5n, '0.05'],
    [50n, '0.50'],
    [100n, '1.00'],
    [99_999n, '999.99'],
    [100_000n, '1,000.00'],
    [112_000_000n, '1,120,000.00'],
    [FEN_MAX, '90,071,992,547,409.91'],
  ])('write %s fen as %s', (value, text) => {
    expect(formatYuan(fen(value))).toBe(text);
  });

  test('are read back as the amount they were written from', () => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(parseYuan(formatYuan(value))).toEqual({ ok: true, value });
      }),
    );
  });
});

describe('万元', () => {
  test.each([
    [0n, '0'],
    [1n, '0.000001'],
    [999_999n, '0.999999'],
    [1_000_000n, '1'],
    [1_500_000n, '1.5'],
    [1_050_000n, '1.05'],
    [112_000_000n, '112'],
    [11_200_000_000n, '11,200'],
    [322_027_591_847n, '322,027.591847'],
    [FEN_MAX, '9,007,199,254.740991'],
  ])('write %s fen as %s', (value, text) => {
    expect(formatWanYuan(fen(value))).toBe(text);
  });

  test('are exact to the fen, with no decimal that is not needed', () => {
    fc.assert(
      fc.property(amount, (value) => {
        const text = formatWanYuan(value);
        const [whole = '', decimals = ''] = text.replaceAll(',', '').split('.');
        expect(BigInt(whole + decimals.padEnd(6, '0'))).toBe(value);
        expect(text).not.toMatch(/\.$|\.\d*0$/);
      }),
    );
  });
});
