import { bp } from '../../domain/money/basis-points.ts';
import { COMPENSATION_2016_02_18 } from '../../domain/policies/compensation-2016-02-18.ts';
import { policyWith } from '../builders/decision-input.ts';
import { casesOf, type GoldenCase } from './golden-case.ts';

const FOUR_FOUR_TWO = '宁波市2015年、宁夏“宁科贷”4:4:2';
const PRINCIPAL_ONLY = '苏财教〔2009〕178号：补偿本金，利息由银行承担';
const TOGETHER = '安徽省2022年资金池办法：各级政府合计不超过80%';
const NO_DOUBLE_CLAIM = '上海市信贷风险补偿办法：同类财政补偿不重复';
const NO_PART_PAYMENT = '待市主管部门确定：额度不足时不予补偿';

const policy = COMPENSATION_2016_02_18;

function withProvinceAt(rateBp: number) {
  return policyWith(policy, { provinceRateBp: { loan: bp(rateBp) } });
}

const base = casesOf({ rule: 'loss-base', source: PRINCIPAL_ONLY, policy });
const city = casesOf({ rule: 'share-city', source: FOUR_FOUR_TWO, policy });
const province = casesOf({ rule: 'share-province', source: FOUR_FOUR_TWO, policy });
const other = casesOf({ rule: 'other-compensation', source: NO_DOUBLE_CLAIM, policy });
const otherAfter = casesOf({
  rule: 'other-compensation',
  source: '苏科市〔2013〕198号未明确扣除次序，次序为参数',
  policy: policyWith(policy, { otherCompensation: 'after-share' }),
  variant: '其他补偿从市级分担中扣除',
});
const pool = casesOf({ rule: 'pool-headroom', source: NO_PART_PAYMENT, policy });

function together(rateBp: number, percent: string) {
  const variant = `省级 ${percent}`;
  return casesOf({ rule: 'governments-together', source: TOGETHER, policy: withProvinceAt(rateBp), variant });
}

const EVEN = { province: '1,120,000.00', city: '1,120,000.00', claimant: '560,000.00' };

export const LOAN_SHARES: readonly GoldenCase[] = [
  base.pays('base-1', '没有收回', {}, '2,800,000 × 40%', EVEN),
  base.pays('base-2', '已收回 300,000 元', { received: '300,000' }, '(2,800,000 − 300,000) × 40%', {
    province: '1,000,000.00',
    city: '1,000,000.00',
    claimant: '500,000.00',
  }),
  base.pays('base-3', '收回得只剩三分', { received: '2,799,999.97' }, '(2,800,000 − 2,799,999.97) × 40%', {
    province: '0.01',
    city: '0.01',
    claimant: '0.01',
  }),
  province.pays('province-1', '贷款省级四成', { loss: '3,000,000' }, '3,000,000 × 40%', {
    province: '1,200,000.00',
    city: '1,200,000.00',
    claimant: '600,000.00',
  }),
  province.pays('province-2', '担保贷款比例相同', { tier: 'guaranteed-loan' }, '2,800,000 × 40%', EVEN),
  city.pays('city-1', '整数', { loss: '1,000,000' }, '1,000,000 × 40%', {
    province: '400,000.00',
    city: '400,000.00',
    claimant: '200,000.00',
  }),
  city.refuses('city-2', '损失一分，四成不足一分', { loss: '0.01' }, 'share.below-one-fen'),
  city.refuses('city-3', '损失二分，四成不足一分', { loss: '0.02' }, 'share.below-one-fen'),
  city.pays('city-4', '损失三分，四成舍去后一分', { loss: '0.03' }, '0.03 × 40%', {
    province: '0.01',
    city: '0.01',
    claimant: '0.01',
  }),
  city.pays('city-5', '损失七分', { loss: '0.07' }, '0.07 × 40%', {
    province: '0.02',
    city: '0.02',
    claimant: '0.03',
  }),
  city.pays('city-6', '舍去的六厘归银行承担', { loss: '9.99' }, '9.99 × 40%', {
    province: '3.99',
    city: '3.99',
    claimant: '2.01',
  }),
  city.pays('city-7', '带分的金额', { loss: '1,234,567.89' }, '1,234,567.89 × 40%', {
    province: '493,827.15',
    city: '493,827.15',
    claimant: '246,913.59',
  }),
  city.pays(
    'city-8',
    '最大一笔贷款全损',
    { principal: '20,000,000', loss: '20,000,000' },
    '20,000,000 × 40%',
    { province: '8,000,000.00', city: '8,000,000.00', claimant: '4,000,000.00' },
  ),
  together(3_999, '39.99%').pays('together-1', '合计 79.99%，未到上限', {}, '2,800,000 × 40%', {
    province: '1,119,720.00',
    city: '1,120,000.00',
    claimant: '560,280.00',
  }),
  together(4_000, '40%').pays('together-2', '合计恰为 80%', {}, '2,800,000 × 40%', EVEN),
  together(4_001, '40.01%').pays(
    'together-3',
    '合计 80.01%，市级让出 0.01%',
    {},
    '2,800,000 × 80% − 2,800,000 × 40.01%',
    { province: '1,120,280.00', city: '1,119,720.00', claimant: '560,000.00' },
    'governments-together',
  ),
  together(7_999, '79.99%').pays(
    'together-4',
    '只给市级留下 0.01%',
    {},
    '2,800,000 × 80% − 2,800,000 × 79.99%',
    { province: '2,239,720.00', city: '280.00', claimant: '560,000.00' },
    'governments-together',
  ),
  together(8_000, '80%').refuses('together-5', '省级已占满 80%', {}, 'cap.governments-together-exhausted'),
  other.pays(
    'other-1',
    '其他补偿先从损失中扣除',
    { otherCompensation: '800,000' },
    '(2,800,000 − 800,000) × 40%',
    {
      province: '800,000.00',
      city: '800,000.00',
      claimant: '400,000.00',
    },
  ),
  other.pays(
    'other-2',
    '已收回与其他补偿都扣除',
    { received: '300,000', otherCompensation: '500,000' },
    '(2,800,000 − 300,000 − 500,000) × 40%',
    { province: '800,000.00', city: '800,000.00', claimant: '400,000.00' },
  ),
  other.pays(
    'other-3',
    '其他补偿只差三分补满',
    { otherCompensation: '2,799,999.97' },
    '(2,800,000 − 2,799,999.97) × 40%',
    { province: '0.01', city: '0.01', claimant: '0.01' },
  ),
  other.refuses('other-4', '其他补偿恰好补满', { otherCompensation: '2,800,000' }, 'loss.nothing-lost'),
  other.refuses(
    'other-5',
    '其他补偿超过损失一分',
    { otherCompensation: '2,800,000.01' },
    'loss.other-compensation-above-loss',
  ),
  otherAfter.pays(
    'other-6',
    '从市级分担中扣除',
    { otherCompensation: '800,000' },
    '2,800,000 × 40% − 800,000',
    {
      province: '1,120,000.00',
      city: '320,000.00',
      'other-compensation': '800,000.00',
      claimant: '560,000.00',
    },
  ),
  otherAfter.pays(
    'other-7',
    '其他补偿比市级分担少一分',
    { otherCompensation: '1,119,999.99' },
    '2,800,000 × 40% − 1,119,999.99',
    {
      province: '1,120,000.00',
      city: '0.01',
      'other-compensation': '1,119,999.99',
      claimant: '560,000.00',
    },
  ),
  otherAfter.refuses(
    'other-8',
    '其他补偿恰与市级分担相等',
    { otherCompensation: '1,120,000' },
    'share.taken-by-other-compensation',
  ),
  pool.pays('pool-1', '可用额度多一分', { headroom: '1,120,000.01' }, '2,800,000 × 40%', EVEN),
  pool.pays('pool-2', '可用额度恰好够', { headroom: '1,120,000.00' }, '2,800,000 × 40%', EVEN),
  pool.refuses('pool-3', '可用额度少一分，不作部分补偿', { headroom: '1,119,999.99' }, 'cap.pool-exceeded'),
  pool.refuses('pool-4', '资金池没有可用额度', { headroom: '0' }, 'cap.pool-exceeded'),
];
