import { bp } from '../../../domain/money/basis-points.ts';
import { fen } from '../../../domain/money/fen.ts';
import { GUIDANCE_2016_02_18 } from '../../../domain/policies/guidance-2016-02-18.ts';
import { policyWith } from '../../builders/decision-input.ts';
import { casesOf, type GoldenCase } from '../golden-case.ts';
import { placePolicy } from './place-policy.ts';

const SOURCE = '上海市天使投资风险补偿管理暂行办法（2015）及实施细则（2016）';

/** The city alone: 60 % in the seed stage and 30 % in the early one, ¥3,000,000 a deal, ¥6,000,000 a year. */
const SHANGHAI = placePolicy(GUIDANCE_2016_02_18, '2016-01-01', SOURCE, {
  provinceRateBp: {},
  provinceCapPerDealFen: null,
  cityRateBp: { seed: bp(6_000), early: bp(3_000) },
  governmentsTogetherMaxBp: bp(10_000),
  cityCapPerDealFen: { seed: fen(300_000_000n), early: fen(300_000_000n) },
  cityCapPerEnterpriseFen: null,
  cityCapPerInstitutionYearFen: fen(600_000_000n),
});

const common = { source: SOURCE, policy: SHANGHAI, place: '上海市（2015/16）' };
const share = casesOf({ ...common, rule: 'share-city' });
const deal = casesOf({ ...common, rule: 'cap-per-deal' });
const closed = casesOf({
  ...{ ...common, rule: 'cap-per-deal', variant: '初创期单项上限为零' },
  policy: policyWith(SHANGHAI, { cityCapPerDealFen: { seed: fen(300_000_000n), early: fen(0n) } }),
});
const year = casesOf({ ...common, rule: 'cap-per-institution-year' });

const lost = (amount: string) => ({ principal: amount, loss: amount });
const LEFT = (used: string) => `min(5,000,000 × 60%、3,000,000、6,000,000 − ${used})`;
const HALF_CAP = { province: '0.00', city: '3,000,000.00', claimant: '2,000,000.00' };

export const SHANGHAI_CASES: readonly GoldenCase[] = [
  share.pays('shanghai-1', '种子期六成', lost('2,000,000'), '2,000,000 × 60%', {
    province: '0.00',
    city: '1,200,000.00',
    claimant: '800,000.00',
  }),
  share.pays('shanghai-2', '初创期三成', { ...lost('2,000,000'), tier: 'early' }, '2,000,000 × 30%', {
    province: '0.00',
    city: '600,000.00',
    claimant: '1,400,000.00',
  }),
  deal.pays('shanghai-3', '低于单项上限一分', lost('4,999,999.99'), '4,999,999.99 × 60%', {
    province: '0.00',
    city: '2,999,999.99',
    claimant: '2,000,000.00',
  }),
  deal.pays('shanghai-4', '恰为单项上限', lost('5,000,000'), '5,000,000 × 60%', HALF_CAP),
  deal.pays(
    'shanghai-5',
    '超过单项上限一分',
    lost('5,000,000.02'),
    'min(5,000,000.02 × 60%、3,000,000)',
    { province: '0.00', city: '3,000,000.00', claimant: '2,000,000.02' },
    'cap-per-deal',
  ),
  deal.pays(
    'shanghai-6',
    '初创期超过单项上限一分',
    { ...lost('10,000,000.04'), tier: 'early' },
    'min(10,000,000.04 × 30%、3,000,000)',
    { province: '0.00', city: '3,000,000.00', claimant: '7,000,000.04' },
    'cap-per-deal',
  ),
  closed.refuses('shanghai-10', '初创期不再补偿', { tier: 'early' }, 'cap.deal-exhausted'),
  closed.pays('shanghai-11', '种子期不受影响', {}, '5,000,000 × 60%', HALF_CAP),
  year.pays('shanghai-7', '年度余额恰好够', { yearUsed: '3,000,000' }, LEFT('3,000,000'), HALF_CAP),
  year.pays(
    'shanghai-8',
    '年度余额少一分',
    { yearUsed: '3,000,000.01' },
    LEFT('3,000,000.01'),
    { province: '0.00', city: '2,999,999.99', claimant: '2,000,000.01' },
    'cap-per-institution-year',
  ),
  year.refuses('shanghai-9', '年度余额已用完', { yearUsed: '6,000,000' }, 'cap.institution-year-exhausted'),
];
