import { describe, expect, test } from 'vitest';
import { decide } from '../../../domain/decisions/decide.ts';
import type { DecisionInput } from '../../../domain/decisions/decision.ts';
import { partOf } from '../../../domain/decisions/split.ts';
import { bp } from '../../../domain/money/basis-points.ts';
import { fen } from '../../../domain/money/fen.ts';
import { COMPENSATION_2016_02_18 } from '../../../domain/policies/compensation-2016-02-18.ts';
import { investmentInput, loanInput, policyWith } from '../../builders/decision-input.ts';

const CITY_CAP = 200_000_000n;

function payable(input: DecisionInput) {
  const decision = decide(input);
  if (decision.outcome === 'refused') throw new Error(decision.refusals.map(({ code }) => code).join());
  return decision;
}

function split(provinceFen: bigint, cityFen: bigint, claimantFen: bigint) {
  return [
    { payer: 'province', amountFen: provinceFen },
    { payer: 'city', amountFen: cityFen },
    { payer: 'claimant', amountFen: claimantFen },
  ];
}

describe('a loan’s loss', () => {
  test('of ¥2,800,000 is borne 40, 40 and 20 per cent, as the design works it out', () => {
    expect(payable(loanInput())).toEqual({
      outcome: 'payable',
      policyVersion: 'compensation@2016-02-18',
      amountFen: 112_000_000n,
      split: split(112_000_000n, 112_000_000n, 56_000_000n),
      bindingCap: null,
      steps: [
        { rule: 'loss-base', lossFen: 280_000_000n, receivedFen: 0n, amountFen: 280_000_000n },
        { rule: 'share-province', tier: 'loan', rateBp: 4_000, amountFen: 112_000_000n },
        { rule: 'share-city', tier: 'loan', rateBp: 4_000, amountFen: 112_000_000n },
        {
          rule: 'governments-together',
          maxBp: 8_000,
          limitFen: 224_000_000n,
          usedFen: 112_000_000n,
          amountFen: 112_000_000n,
        },
        { rule: 'pool-headroom', headroomFen: 10_000_000_000n, amountFen: 112_000_000n },
      ],
    });
  });

  test('counts without what was already received', () => {
    expect(payable(loanInput({ loss: { receivedFen: fen(30_000_000n) } })).split).toEqual(
      split(100_000_000n, 100_000_000n, 50_000_000n),
    );
  });

  test.each([
    [3n, split(1n, 1n, 1n)],
    [7n, split(2n, 2n, 3n)],
    [999n, split(399n, 399n, 201n)],
  ])('of %s fen is floored, and the bank keeps what flooring leaves', (loss, expected) => {
    expect(payable(loanInput({ loss: { lossFen: fen(loss) } })).split).toEqual(expected);
  });

  test('is under no cap per enterprise or year, however much was promised before', () => {
    const used = { enterpriseFen: fen(9_000_000_000n), institutionYearFen: fen(9_000_000_000n) };
    expect(payable(loanInput({ usage: used })).amountFen).toBe(112_000_000n);
  });
});

describe('an investment’s loss', () => {
  test.each([
    ['seed', split(150_000_000n, 100_000_000n, 250_000_000n)],
    ['early', split(100_000_000n, 100_000_000n, 300_000_000n)],
  ] as const)('of ¥5,000,000 in the %s stage is borne by province, city and fund', (tier, expected) => {
    const decision = payable(investmentInput({ exposure: { tier } }));
    expect(decision).toMatchObject({ split: expected, bindingCap: null });
  });

  test.each([
    ['seed', 1_000_000_000n, 300_000_000n],
    ['early', 1_000_000_000n, 200_000_000n],
  ] as const)('in the %s stage meets the province’s cap exactly at ¥10,000,000', (tier, loss, cap) => {
    const of = (lossFen: bigint) =>
      partOf(
        payable(
          investmentInput({
            loss: { lossFen: fen(lossFen) },
            exposure: { tier, principalFen: fen(lossFen) },
          }),
        ).split,
        'province',
      );
    expect(of(loss - 10n)).toBe(cap - (tier === 'seed' ? 3n : 2n));
    expect(of(loss)).toBe(cap);
    expect(of(loss + 10n)).toBe(cap);
  });

  test.each([
    [999_999_995n, CITY_CAP - 1n, null],
    [1_000_000_000n, CITY_CAP, null],
    [1_000_000_005n, CITY_CAP, 'cap-per-enterprise'],
  ])('of %s fen draws %s from the city, bound by %s', (loss, amountFen, bindingCap) => {
    const input = investmentInput({
      loss: { lossFen: fen(loss) },
      exposure: { principalFen: fen(loss) },
    });
    expect(payable(input)).toMatchObject({ amountFen, bindingCap });
  });

  test.each([
    ['enterpriseFen', 'cap-per-enterprise'],
    ['institutionYearFen', 'cap-per-institution-year'],
  ] as const)('draws what is left of the cap on %s', (usage, name) => {
    const used = (usedFen: bigint) => payable(investmentInput({ usage: { [usage]: fen(usedFen) } }));
    expect(used(CITY_CAP / 2n - 1n)).toMatchObject({ amountFen: 100_000_000n, bindingCap: null });
    expect(used(CITY_CAP / 2n)).toMatchObject({ amountFen: 100_000_000n, bindingCap: null });
    expect(used(CITY_CAP / 2n + 1n)).toMatchObject({ amountFen: 99_999_999n, bindingCap: name });
    expect(used(CITY_CAP - 1n)).toMatchObject({ amountFen: 1n, bindingCap: name });
  });

  test('is bound by the tighter of two caps, and what they take falls to the fund', () => {
    const usage = { enterpriseFen: fen(150_000_000n), institutionYearFen: fen(180_000_000n) };
    expect(payable(investmentInput({ usage }))).toMatchObject({
      bindingCap: 'cap-per-institution-year',
      split: split(150_000_000n, 20_000_000n, 330_000_000n),
    });
  });
});

describe('all governments together', () => {
  test.each([
    [3_999, 112_000_000n, null],
    [4_000, 112_000_000n, null],
    [4_001, 111_972_000n, 'governments-together'],
    [7_999, 28_000n, 'governments-together'],
  ] as const)(
    'with %s basis points from the province leave the city %s fen',
    (rate, amountFen, bindingCap) => {
      const policy = policyWith(COMPENSATION_2016_02_18, {
        provinceRateBp: { loan: bp(rate) },
      });
      expect(payable(loanInput({ policy }))).toMatchObject({ amountFen, bindingCap });
    },
  );
});
