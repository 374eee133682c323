import { describe, expect, test } from 'vitest';
import { localDate } from '../../../domain/calendar/local-date.ts';
import { bp, type Bp } from '../../../domain/money/basis-points.ts';
import { fen } from '../../../domain/money/fen.ts';
import { COMPENSATION_2016_02_18 } from '../../../domain/policies/compensation-2016-02-18.ts';
import { GUIDANCE_2016_02_18 } from '../../../domain/policies/guidance-2016-02-18.ts';
import type {
  LossEventRule,
  PolicyParameters,
  PrincipalLimit,
  StageLimit,
} from '../../../domain/policies/policy.ts';
import { effectiveFromFaults, policyFaults } from '../../../domain/policies/policy-faults.ts';
import { SHIPPED_POLICIES } from '../../../domain/policies/shipped-policies.ts';
import { policyWith } from '../../builders/decision-input.ts';
import { ALL_CASES } from '../../golden/all-cases.ts';

type Values = { readonly [Name in keyof PolicyParameters]?: PolicyParameters[Name]['value'] };

const ofLoans = (values: Values) => policyFaults(policyWith(COMPENSATION_2016_02_18, values));
const ofInvestments = (values: Values) => policyFaults(policyWith(GUIDANCE_2016_02_18, values));

test.each(SHIPPED_POLICIES)('$id fits together', (policy) => {
  expect(policyFaults(policy)).toEqual([]);
});

test('the policies of the golden cases fit together, those of other places among them', () => {
  const policies = new Set(ALL_CASES.flatMap(({ policy }) => policy ?? []));
  expect(policies.size).toBeGreaterThan(7);
  for (const policy of policies) expect(policyFaults(policy), policy.id).toEqual([]);
});

test('a version begins tomorrow at the earliest', () => {
  const policy = { ...COMPENSATION_2016_02_18, effectiveFrom: localDate('2027-01-01') };
  expect(effectiveFromFaults(policy, localDate('2026-12-31'))).toEqual([]);
  for (const today of ['2027-01-01', '2027-01-02'].map(localDate)) {
    expect(effectiveFromFaults(policy, today)).toEqual([
      { code: 'effective-from.not-later', effectiveFrom: '2027-01-01', today },
    ]);
  }
});

describe('what belongs to another pool', () => {
  test('is found among the parameters of a loan', () => {
    expect(
      ofLoans({
        stageLimits: GUIDANCE_2016_02_18.parameters.stageLimits.value,
        lossBase: 'investment-less-received',
      }),
    ).toEqual([
      { code: 'parameter.not-of-pool', parameter: 'stageLimits' },
      { code: 'parameter.not-of-pool', parameter: 'lossBase' },
    ]);
  });

  test('is found among the parameters of an investment', () => {
    const faults = ofInvestments({
      principalLimits: COMPENSATION_2016_02_18.parameters.principalLimits.value,
      termMonthsMax: 12,
      cityRateBonus: { anyOf: ['first-loan'], addBp: bp(500) },
      lossBase: 'unrecovered-principal',
    });
    const parameters = faults.map((fault) => ('parameter' in fault ? fault.parameter : null));
    expect(parameters.toSorted()).toEqual(['cityRateBonus', 'lossBase', 'principalLimits', 'termMonthsMax']);
  });

  test('is found among the tiers, wherever they stand', () => {
    const faults = ofLoans({
      otherPayers: [{ payer: 'county', rateBp: { early: bp(100) } }],
      provinceRateBp: { loan: bp(100), seed: bp(100) },
      provinceCapPerDealFen: { seed: fen(100n) },
      cityCapPerDealFen: { early: fen(100n) },
    });
    expect(faults).toEqual([
      { code: 'parameter.tier-not-of-pool', parameter: 'otherPayers', tier: 'early' },
      { code: 'parameter.tier-not-of-pool', parameter: 'provinceRateBp', tier: 'seed' },
      { code: 'parameter.tier-not-of-pool', parameter: 'provinceCapPerDealFen', tier: 'seed' },
      { code: 'parameter.tier-not-of-pool', parameter: 'cityCapPerDealFen', tier: 'early' },
    ]);
    expect(ofInvestments({ provinceRateBp: { loan: bp(100) } })).toMatchObject([{ tier: 'loan' }]);
  });
});

describe('a limit', () => {
  test.each([
    'claimWindowMonths',
    'filingWindowDays',
    'reviewWorkingDays',
    'decisionWorkingDays',
    'publicNoticeWorkingDays',
    'termMonthsMax',
    'leverageMax',
  ] as const)('of none, or of one, of %s: only the zero is a slip', (parameter) => {
    expect(ofLoans({ [parameter]: 0 })).toEqual([{ code: 'parameter.zero', parameter }]);
    expect(ofLoans({ [parameter]: 1 })).toEqual([]);
  });

  test.each(['cityCapPerEnterpriseFen', 'cityCapPerInstitutionYearFen'] as const)(
    'of nothing in %s is a slip, of one fen or of null is not',
    (parameter) => {
      expect(ofLoans({ [parameter]: fen(0n) })).toEqual([{ code: 'parameter.zero', parameter }]);
      expect(ofLoans({ [parameter]: fen(1n) })).toEqual([]);
      expect(ofLoans({ [parameter]: null })).toEqual([]);
    },
  );

  test('of nothing for all governments together is a slip, of nothing per deal closes a tier', () => {
    expect(ofLoans({ governmentsTogetherMaxBp: bp(0) })).toEqual([
      { code: 'parameter.zero', parameter: 'governmentsTogetherMaxBp' },
    ]);
    expect(ofLoans({ cityCapPerDealFen: { loan: fen(1n), 'guaranteed-loan': fen(0n) } })).toEqual([]);
  });
});

describe('rates', () => {
  test('of the city may reach the whole with their bonus, and not pass it', () => {
    const withBonus = (addBp: Bp) =>
      ofLoans({ cityRateBp: { loan: bp(9_000) }, cityRateBonus: { anyOf: ['first-loan'], addBp } });
    expect(withBonus(bp(1_000))).toEqual([]);
    expect(withBonus(bp(1_001))).toEqual([
      { code: 'rates.city-above-whole', tier: 'loan', togetherBp: 10_001 },
    ]);
  });

  test('of the city may not be nothing throughout', () => {
    expect(ofLoans({ cityRateBp: {} })).toEqual([{ code: 'rates.city-pays-nothing' }]);
    expect(ofLoans({ cityRateBp: { loan: bp(0) } })).toEqual([{ code: 'rates.city-pays-nothing' }]);
    expect(ofLoans({ cityRateBp: { 'guaranteed-loan': bp(1) } })).toEqual([]);
  });

  test('of all others may reach the whole, and not pass it', () => {
    const withCounty = (rate: number) =>
      ofLoans({
        provinceRateBp: { loan: bp(4_000) },
        otherPayers: [
          { payer: 'national', rateBp: { loan: bp(3_000) } },
          { payer: 'county', rateBp: { loan: bp(rate) } },
        ],
      });
    expect(withCounty(3_000)).toEqual([]);
    expect(withCounty(3_001)).toEqual([
      { code: 'rates.others-above-whole', tier: 'loan', togetherBp: 10_001 },
    ]);
  });

  test('of a guarantee company fit beside the cap of all governments', () => {
    const withGuarantor = (rate: number) =>
      ofLoans({
        governmentsTogetherMaxBp: bp(8_000),
        otherPayers: [{ payer: 'guarantor', rateBp: { 'guaranteed-loan': bp(rate) } }],
      });
    expect(withGuarantor(2_000)).toEqual([]);
    expect(withGuarantor(2_001)).toEqual([
      { code: 'rates.guarantor-above-rest', tier: 'guaranteed-loan', guarantorBp: 2_001, maxBp: 8_000 },
    ]);
  });

  test('may pass the whole where the cap holds the city, unless other compensation fills its share', () => {
    const rates = { provinceRateBp: { loan: bp(6_000) }, cityRateBp: { loan: bp(4_001) } };
    expect(ofLoans(rates)).toEqual([]);
    expect(ofLoans({ ...rates, otherCompensation: 'after-share' })).toEqual([
      { code: 'rates.all-above-whole', tier: 'loan', togetherBp: 10_001 },
    ]);
    expect(ofLoans({ ...rates, cityRateBp: { loan: bp(4_000) }, otherCompensation: 'after-share' })).toEqual(
      [],
    );
  });

  test('name each other payer once', () => {
    const county = { payer: 'county', rateBp: { loan: bp(100) } } as const;
    expect(ofLoans({ otherPayers: [county, county] })).toEqual([
      { code: 'other-payers.twice', payer: 'county' },
    ]);
  });
});

describe('stages', () => {
  const seed: StageLimit = {
    stage: 'seed',
    ageMonthsMax: 36,
    staffMax: 50,
    assetsMaxFen: fen(500n),
    revenueMaxFen: fen(500n),
  };
  const early: StageLimit = { ...seed, stage: 'early' };

  test('may be the one or both, as large as one another', () => {
    for (const stageLimits of [[seed], [early], [seed, early], null]) {
      expect(ofInvestments({ stageLimits })).toEqual([]);
    }
  });

  test('stand in order, each once', () => {
    for (const stageLimits of [
      [early, seed],
      [seed, seed],
      [seed, early, early],
    ]) {
      expect(ofInvestments({ stageLimits })).toEqual([{ code: 'stages.out-of-order' }]);
    }
  });

  test('grow in every respect', () => {
    const smaller = { ageMonthsMax: 35, staffMax: 49, assetsMaxFen: fen(499n), revenueMaxFen: fen(499n) };
    for (const [measure, value] of Object.entries(smaller)) {
      expect(ofInvestments({ stageLimits: [seed, { ...early, [measure]: value }] })).toEqual([
        { code: 'stages.shrinking', stage: 'early', measure },
      ]);
    }
  });

  test('are not an empty list', () => {
    expect(ofInvestments({ stageLimits: [] })).toEqual([
      { code: 'parameter.empty', parameter: 'stageLimits' },
    ]);
  });
});

describe('limits of principal', () => {
  const below = (revenue: bigint): PrincipalLimit => ({
    revenueBelowFen: fen(revenue),
    firstLoanFen: fen(1n),
    laterLoanFen: fen(1n),
  });

  test('rise with the revenue', () => {
    expect(ofLoans({ principalLimits: [below(100n), below(101n)] })).toEqual([]);
    expect(ofLoans({ principalLimits: [below(100n), below(100n)] })).toEqual([
      { code: 'principal-limits.not-rising', revenueBelowFen: 100n, previousFen: 100n },
    ]);
    expect(ofLoans({ principalLimits: [] })).toEqual([
      { code: 'parameter.empty', parameter: 'principalLimits' },
    ]);
  });
});

describe('loss events', () => {
  const event = (name: LossEventRule['event'], overdueDaysMin: number | null = null): LossEventRule => ({
    event: name,
    overdueDaysMin,
    cover: null,
  });

  test('stand once, and there is one at least', () => {
    expect(ofLoans({ lossEvents: [event('bankruptcy'), event('bankruptcy')] })).toEqual([
      { code: 'loss-events.twice', event: 'bankruptcy' },
    ]);
    expect(ofLoans({ lossEvents: [] })).toEqual([{ code: 'parameter.empty', parameter: 'lossEvents' }]);
  });

  test('are such as can befall what the pool covers', () => {
    expect(ofLoans({ lossEvents: [event('listed-transfer')] })).toEqual([
      { code: 'loss-events.not-of-pool', event: 'listed-transfer' },
    ]);
    expect(ofInvestments({ lossEvents: [event('overdue', 90)] })).toEqual([
      { code: 'loss-events.not-of-pool', event: 'overdue' },
    ]);
  });

  test('have days overdue if and only if that is the event', () => {
    expect(ofLoans({ lossEvents: [event('overdue')] })).toEqual([
      { code: 'loss-events.overdue-days-missing' },
    ]);
    expect(ofLoans({ lossEvents: [event('bankruptcy', 0)] })).toEqual([
      { code: 'loss-events.overdue-days-misplaced', event: 'bankruptcy' },
    ]);
  });
});

test('the warning line lies at the stop-line or below', () => {
  const line = (warn: number) =>
    ofLoans({ stopLine: { warnAtBp: bp(warn), stopAboveBp: bp(500), onceFiledFen: fen(0n) } });
  expect(line(500)).toEqual([]);
  expect(line(501)).toEqual([{ code: 'stop-line.warning-above-stop', warnAtBp: 501, stopAboveBp: 500 }]);
});
