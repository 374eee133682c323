import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fen, FEN_MAX } from '../../../domain/money/fen.ts';
import { uppercaseAmount } from '../../../domain/money/uppercase-amount.ts';
import { fenRead, wholePart, zerosOwed } from './read-uppercase.ts';

/** Many zeros among the digits, at every length up to the largest: it is the zeros that go wrong. */
const sparse = fc
  .array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 15 })
  .map((digits) => fen(BigInt(digits.join(''))));
const amount = fc.oneof(sparse, fc.bigInt(0n, FEN_MAX).map(fen));

describe('金额大写', () => {
  test.each([
    [140_950n, '人民币壹仟肆佰零玖元伍角'],
    [600_714n, '人民币陆仟零柒元壹角肆分'],
    [168_032n, '人民币壹仟陆佰捌拾元零叁角贰分'],
    [10_700_053n, '人民币壹拾万柒仟元零伍角叁分'],
    [1_640_902n, '人民币壹万陆仟肆佰零玖元零贰分'],
    [32_504n, '人民币叁佰贰拾伍元零肆分'],
  ])('is as in the published rule: %s fen is %s', (value, text) => {
    expect(uppercaseAmount(fen(value))).toBe(text);
  });

  test.each([
    [0n, '人民币零元整'],
    [5n, '人民币伍分'],
    [50n, '人民币伍角'],
    [55n, '人民币伍角伍分'],
    [100n, '人民币壹元整'],
    [105n, '人民币壹元零伍分'],
    [150n, '人民币壹元伍角'],
    [1_000n, '人民币壹拾元整'],
    [1_010n, '人民币壹拾元零壹角'],
  ])('handles small amounts: %s fen is %s', (value, text) => {
    expect(uppercaseAmount(fen(value))).toBe(text);
  });

  test.each([
    [10_000n, '人民币壹万元整'],
    [10_001n, '人民币壹万零壹元整'],
    [11_000n, '人民币壹万壹仟元整'],
    [105_000n, '人民币壹拾万伍仟元整'],
    [1_050_300n, '人民币壹佰零伍万零叁佰元整'],
    [50_000_000n, '人民币伍仟万元整'],
    [100_000_000n, '人民币壹亿元整'],
    [100_000_001n, '人民币壹亿零壹元整'],
    [100_005_000n, '人民币壹亿零伍仟元整'],
    [200_010_000n, '人民币贰亿零壹万元整'],
    [1_050_000_000n, '人民币壹拾亿伍仟万元整'],
    [1_000_000_000_000n, '人民币壹万亿元整'],
    [1_000_050_000_000n, '人民币壹万亿零伍仟万元整'],
    [1_500_000_000_000n, '人民币壹万伍仟亿元整'],
    [10_000_000_000_001n, '人民币壹拾万亿零壹元整'],
  ])('handles 万 and 亿: %s yuan is %s', (yuan, text) => {
    expect(uppercaseAmount(fen(yuan * 100n))).toBe(text);
  });

  test('reaches the largest amount', () => {
    expect(uppercaseAmount(fen(FEN_MAX))).toBe(
      '人民币玖拾万零柒佰壹拾玖亿玖仟贰佰伍拾肆万柒仟肆佰零玖元玖角壹分',
    );
  });

  test('is read back as the amount it was written from', () => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(fenRead(uppercaseAmount(value))).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });

  test('writes 零 once for each gap among the digits and nowhere else', () => {
    fc.assert(
      fc.property(amount, (value) => {
        fc.pre(value > 0n);
        const whole = wholePart(uppercaseAmount(value));
        expect(whole).not.toMatch(/^零.|零[^壹贰叁肆伍陆柒捌玖]/);
        expect([...whole.matchAll(/零/g)].length).toBe(zerosOwed(value / 100n));
      }),
      { numRuns: 2000 },
    );
  });

  test('ends in 整 exactly when it ends at the yuan', () => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(uppercaseAmount(value).endsWith('元整')).toBe(value % 100n === 0n);
      }),
    );
  });
});
