import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bp, shareOf } from '../../../domain/money/basis-points.ts';
import { FEN_MAX, fen, isFen, subtractFen } from '../../../domain/money/fen.ts';
import { formatWanYuan, formatYuan } from '../../../domain/money/format-yuan.ts';
import { parseYuan } from '../../../domain/money/parse-yuan.ts';
import { splitByRates } from '../../../domain/money/split.ts';
import { uppercaseAmount } from '../../../domain/money/uppercase-amount.ts';

const amounts = fc.bigInt(0n, FEN_MAX).map(fen);

describe('an amount in fen', () => {
  test('is whole, not negative, and at most 2^53 − 1', () => {
    expect(isFen(0n)).toBe(true);
    expect(isFen(FEN_MAX)).toBe(true);
    expect(isFen(-1n)).toBe(false);
    expect(isFen(FEN_MAX + 1n)).toBe(false);
    expect(() => subtractFen(fen(1n), fen(2n))).toThrow('not an amount');
  });
});

describe('yuan', () => {
  test.each([
    ['1,120,000.00', 112_000_000n],
    ['¥3.5', 350n],
    ['０．０１', 1n],
    ['90071992547409.91', FEN_MAX],
  ])('%s is read', (text, value) => {
    expect(parseYuan(text)).toEqual({ ok: true, value });
  });

  test.each([
    ['1.005', 'amount.too-many-decimals'],
    ['-1', 'amount.negative'],
    ['1,00', 'amount.not-a-number'],
    ['1e3', 'amount.not-a-number'],
    ['', 'amount.not-a-number'],
    ['90071992547409.92', 'amount.too-large'],
  ])('%s is refused as %s', (text, refusal) => {
    expect(parseYuan(text)).toEqual({ ok: false, refusal });
  });

  test('what is printed is read back as the same amount', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(parseYuan(formatYuan(amount))).toEqual({ ok: true, value: amount });
      }),
    );
  });

  test.each([
    [112_000_000n, '112'],
    [1n, '0.000001'],
    [5_000_000_000_000_001n, '5,000,000,000.000001'],
  ])('%s fen are %s 万元', (amount, text) => {
    expect(formatWanYuan(fen(amount))).toBe(text);
  });
});

describe('金额大写', () => {
  test.each([
    [140_950n, '人民币壹仟肆佰零玖元伍角'],
    [1_640_902n, '人民币壹万陆仟肆佰零玖元零贰分'],
    [32_504n, '人民币叁佰贰拾伍元零肆分'],
    [0n, '人民币零元整'],
    [5n, '人民币伍分'],
    [50n, '人民币伍角'],
    [5_000_000_000n, '人民币伍仟万元整'],
    [10_000_000_000_100n, '人民币壹仟亿零壹元整'],
    [9_000_000_000_000_000n, '人民币玖拾万亿元整'],
  ])('%s fen are %s', (amount, text) => {
    expect(uppercaseAmount(fen(amount))).toBe(text);
  });

  test('reads back as the same amount, by an independent reader', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(readUppercase(uppercaseAmount(amount))).toBe(amount);
      }),
    );
  });

  /** Values add up within a group; 万 and 亿 multiply what stands before them. */
  function readUppercase(text: string): bigint {
    const units: Record<string, bigint> = { 拾: 10n, 佰: 100n, 仟: 1_000n };
    const last: Record<string, bigint> = { 元: 100n, 角: 10n, 分: 1n };
    let [fenTotal, high, group, digit] = [0n, 0n, 0n, 0n];
    for (const character of text.replace('人民币', '').replace('整', '')) {
      const value = '零壹贰叁肆伍陆柒捌玖'.indexOf(character);
      const unit = units[character];
      const end = last[character];
      if (value >= 0) digit = BigInt(value);
      else if (unit !== undefined) [group, digit] = [group + digit * unit, 0n];
      else if (character === '万') [high, group, digit] = [high + (group + digit) * 10_000n, 0n, 0n];
      else if (character === '亿') [high, group, digit] = [(high + group + digit) * 100_000_000n, 0n, 0n];
      else if (end !== undefined)
        [fenTotal, high, group, digit] = [fenTotal + (high + group + digit) * end, 0n, 0n, 0n];
    }
    return fenTotal;
  }
});

describe('a split', () => {
  const rates = fc
    .array(fc.nat(10_000), { maxLength: 5 })
    .filter((all) => all.reduce((sum, rate) => sum + rate, 0) <= 10_000);

  test('makes up the whole to the fen, whatever the rates', () => {
    fc.assert(
      fc.property(amounts, rates, (whole, list) => {
        const { parts, remainder } = splitByRates(whole, list.map(bp));
        expect(parts.reduce<bigint>((sum, part) => sum + part, remainder)).toBe(whole);
      }),
    );
  });

  test('floors each part, and refuses rates above the whole', () => {
    expect(shareOf(fen(999n), bp(4_000))).toBe(399n);
    expect(() => splitByRates(fen(1n), [bp(6_000), bp(4_001)])).toThrow('the whole');
  });
});
