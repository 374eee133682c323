import { GUIDANCE_2016_02_18 } from '../../domain/policies/guidance-2016-02-18.ts';
import { casesOf, type ClaimOnPaper, type GoldenCase } from './golden-case.ts';

const SUZHOU = '苏科市〔2013〕198号：首轮投资实际损失的20%，单个企业、单个机构年度各不超过200万元';
const PROVINCE = '苏财规〔2017〕18号：种子期30%（上限300万元），初创期20%（上限200万元）';
const SUZHOU_NET = '苏科市〔2013〕198号：扣除已获市级创业引导资金';

const policy = GUIDANCE_2016_02_18;
const province = casesOf({ rule: 'share-province', source: PROVINCE, policy });
const provinceCap = casesOf({ rule: 'cap-province-per-deal', source: PROVINCE, policy });
const city = casesOf({ rule: 'share-city', source: SUZHOU, policy });
const base = casesOf({ rule: 'loss-base', source: SUZHOU, policy });
const other = casesOf({ rule: 'other-compensation', source: SUZHOU_NET, policy });
const enterprise = casesOf({ rule: 'cap-per-enterprise', source: SUZHOU, policy });
const year = casesOf({ rule: 'cap-per-institution-year', source: SUZHOU, policy });

/** An investment lost whole. */
function lost(amount: string, tier: 'seed' | 'early' = 'seed'): ClaimOnPaper {
  return { tier, principal: amount, loss: amount };
}

const FIVE_MILLION = '5,000,000 × 20%';
const SEED = { province: '1,500,000.00', city: '1,000,000.00', claimant: '2,500,000.00' };
const LEFT = (used: string) => `min(5,000,000 × 20%、2,000,000 − ${used})`;

export const INVESTMENT_SHARES: readonly GoldenCase[] = [
  base.pays('base-4', '扣除持有期间的分红', { received: '500,000' }, '(5,000,000 − 500,000) × 20%', {
    province: '1,350,000.00',
    city: '900,000.00',
    claimant: '2,250,000.00',
  }),
  other.pays(
    'other-9',
    '扣除已获市级创业引导资金',
    { otherCompensation: '1,000,000' },
    '(5,000,000 − 1,000,000) × 20%',
    { province: '1,200,000.00', city: '800,000.00', claimant: '2,000,000.00' },
  ),
  province.pays('province-3', '种子期省级三成', lost('5,000,000'), FIVE_MILLION, SEED),
  province.pays('province-4', '初创期省级二成', lost('5,000,000', 'early'), FIVE_MILLION, {
    province: '1,000,000.00',
    city: '1,000,000.00',
    claimant: '3,000,000.00',
  }),
  provinceCap.pays('province-cap-1', '种子期，低于省级上限一分', lost('9,999,999.99'), '9,999,999.99 × 20%', {
    province: '2,999,999.99',
    city: '1,999,999.99',
    claimant: '5,000,000.01',
  }),
  provinceCap.pays('province-cap-2', '种子期，恰为省级上限', lost('10,000,000'), '10,000,000 × 20%', {
    province: '3,000,000.00',
    city: '2,000,000.00',
    claimant: '5,000,000.00',
  }),
  provinceCap.pays(
    'province-cap-3',
    '种子期，超过省级上限一分，归基金承担',
    lost('10,000,000.04'),
    '10,000,000.04 × 20%',
    { province: '3,000,000.00', city: '2,000,000.00', claimant: '5,000,000.04' },
  ),
  provinceCap.pays(
    'province-cap-4',
    '初创期，低于省级上限一分',
    lost('9,999,999.99', 'early'),
    '9,999,999.99 × 20%',
    { province: '1,999,999.99', city: '1,999,999.99', claimant: '6,000,000.01' },
  ),
  provinceCap.pays(
    'province-cap-5',
    '初创期，恰为省级上限',
    lost('10,000,000', 'early'),
    '10,000,000 × 20%',
    {
      province: '2,000,000.00',
      city: '2,000,000.00',
      claimant: '6,000,000.00',
    },
  ),
  provinceCap.pays(
    'province-cap-6',
    '初创期，省级与市级同时到上限',
    lost('10,000,000.05', 'early'),
    'min(10,000,000.05 × 20%、2,000,000)',
    { province: '2,000,000.00', city: '2,000,000.00', claimant: '6,000,000.05' },
    'cap-per-enterprise',
  ),
  city.refuses('city-9', '损失四分，二成不足一分', lost('0.04'), 'share.below-one-fen'),
  city.pays('city-10', '损失五分，二成一分', lost('0.05'), '0.05 × 20%', {
    province: '0.01',
    city: '0.01',
    claimant: '0.03',
  }),
  city.pays('city-11', '带分的金额', lost('1,234,567.89'), '1,234,567.89 × 20%', {
    province: '370,370.36',
    city: '246,913.57',
    claimant: '617,283.96',
  }),
  enterprise.pays('enterprise-1', '低于上限一分', lost('9,999,999.95'), '9,999,999.95 × 20%', {
    province: '2,999,999.98',
    city: '1,999,999.99',
    claimant: '4,999,999.98',
  }),
  enterprise.pays('enterprise-2', '恰为上限', lost('10,000,000'), '10,000,000 × 20%', {
    province: '3,000,000.00',
    city: '2,000,000.00',
    claimant: '5,000,000.00',
  }),
  enterprise.pays(
    'enterprise-3',
    '超过上限一分',
    lost('10,000,000.05'),
    'min(10,000,000.05 × 20%、2,000,000)',
    { province: '3,000,000.00', city: '2,000,000.00', claimant: '5,000,000.05' },
    'cap-per-enterprise',
  ),
  enterprise.pays(
    'enterprise-4',
    '此前已占用，余额多一分',
    { enterpriseUsed: '999,999.99' },
    LEFT('999,999.99'),
    SEED,
  ),
  enterprise.pays(
    'enterprise-5',
    '此前已占用，余额恰好够',
    { enterpriseUsed: '1,000,000' },
    LEFT('1,000,000'),
    SEED,
  ),
  enterprise.pays(
    'enterprise-6',
    '此前已占用，余额少一分',
    { enterpriseUsed: '1,000,000.01' },
    LEFT('1,000,000.01'),
    { province: '1,500,000.00', city: '999,999.99', claimant: '2,500,000.01' },
    'cap-per-enterprise',
  ),
  enterprise.pays(
    'enterprise-7',
    '余额只有一分',
    { enterpriseUsed: '1,999,999.99' },
    LEFT('1,999,999.99'),
    { province: '1,500,000.00', city: '0.01', claimant: '3,499,999.99' },
    'cap-per-enterprise',
  ),
  enterprise.refuses(
    'enterprise-8',
    '余额已用完',
    { enterpriseUsed: '2,000,000' },
    'cap.enterprise-exhausted',
  ),
  enterprise.refuses(
    'enterprise-9',
    '上限调低后已超用',
    { enterpriseUsed: '2,000,000.01' },
    'cap.enterprise-exhausted',
  ),
  year.pays('year-1', '本年度余额多一分', { yearUsed: '999,999.99' }, LEFT('999,999.99'), SEED),
  year.pays('year-2', '本年度余额恰好够', { yearUsed: '1,000,000' }, LEFT('1,000,000'), SEED),
  year.pays(
    'year-3',
    '本年度余额少一分',
    { yearUsed: '1,000,000.01' },
    LEFT('1,000,000.01'),
    { province: '1,500,000.00', city: '999,999.99', claimant: '2,500,000.01' },
    'cap-per-institution-year',
  ),
  year.refuses('year-4', '本年度余额已用完', { yearUsed: '2,000,000' }, 'cap.institution-year-exhausted'),
  year.pays(
    'year-5',
    '两项上限都有占用，以较紧的为准',
    { enterpriseUsed: '1,500,000', yearUsed: '1,800,000' },
    'min(5,000,000 × 20%、2,000,000 − 1,500,000、2,000,000 − 1,800,000)',
    { province: '1,500,000.00', city: '200,000.00', claimant: '3,300,000.00' },
    'cap-per-institution-year',
  ),
  year.pays(
    'year-6',
    '两项上限余额相同，记在先的一项',
    { enterpriseUsed: '1,500,000', yearUsed: '1,500,000' },
    'min(5,000,000 × 20%、2,000,000 − 1,500,000)',
    { province: '1,500,000.00', city: '500,000.00', claimant: '3,000,000.00' },
    'cap-per-enterprise',
  ),
  year.refuses(
    'year-7',
    '两项上限都用完，两项都说明',
    { enterpriseUsed: '2,000,000', yearUsed: '2,000,000' },
    'cap.enterprise-exhausted',
    'cap.institution-year-exhausted',
  ),
];
