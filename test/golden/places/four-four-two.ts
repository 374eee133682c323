import { bp } from '../../../domain/money/basis-points.ts';
import { COMPENSATION_2016_02_18 } from '../../../domain/policies/compensation-2016-02-18.ts';
import { casesOf, type GoldenCase } from '../golden-case.ts';
import { placePolicy } from './place-policy.ts';

const NINGBO = '宁波市科技信贷风险池（2015）';
const NINGXIA = '宁夏“宁科贷”（2014—2019）';

/** City, county and bank: the county's rate decides between 4:4:2 and 4:3:3. */
function ningbo(countyBp: number) {
  return placePolicy(COMPENSATION_2016_02_18, '2015-01-01', NINGBO, {
    otherPayers: [{ payer: 'county', rateBp: { loan: bp(countyBp) } }],
    provinceRateBp: {},
    cityRateBp: { loan: bp(4_000) },
    governmentsTogetherMaxBp: bp(8_000),
  });
}

/** Region, city or county, and bank; the region's part stands where a province's does. */
const NINGXIA_LOAN = placePolicy(COMPENSATION_2016_02_18, '2014-01-01', NINGXIA, {
  provinceRateBp: { loan: bp(4_000) },
  cityRateBp: { loan: bp(4_000) },
  governmentsTogetherMaxBp: bp(8_000),
});

const rule = 'share-others';
const even = casesOf({ rule, source: NINGBO, policy: ningbo(4_000), place: '宁波市 4:4:2（2015）' });
const uneven = casesOf({ rule, source: NINGBO, policy: ningbo(3_000), place: '宁波市 4:3:3（2015）' });
const region = casesOf({
  ...{ rule: 'share-province', source: NINGXIA },
  ...{ policy: NINGXIA_LOAN, place: '宁夏“宁科贷” 4:4:2' },
});

export const FOUR_FOUR_TWO_CASES: readonly GoldenCase[] = [
  even.pays('ningbo-1', '市、县区各四成，银行二成', { loss: '3,000,000' }, '3,000,000 × 40%', {
    county: '1,200,000.00',
    province: '0.00',
    city: '1,200,000.00',
    claimant: '600,000.00',
  }),
  even.pays('ningbo-2', '零头归银行', { loss: '1,234,567.89' }, '1,234,567.89 × 40%', {
    county: '493,827.15',
    province: '0.00',
    city: '493,827.15',
    claimant: '246,913.59',
  }),
  even.pays('ningbo-3', '扣除已收回', { received: '800,000' }, '(2,800,000 − 800,000) × 40%', {
    county: '800,000.00',
    province: '0.00',
    city: '800,000.00',
    claimant: '400,000.00',
  }),
  uneven.pays('ningbo-4', '市四成，县区、银行各三成', { loss: '3,000,000' }, '3,000,000 × 40%', {
    county: '900,000.00',
    province: '0.00',
    city: '1,200,000.00',
    claimant: '900,000.00',
  }),
  uneven.pays('ningbo-5', '零头归银行', { loss: '1,234,567.89' }, '1,234,567.89 × 40%', {
    county: '370,370.36',
    province: '0.00',
    city: '493,827.15',
    claimant: '370,370.38',
  }),
  uneven.pays('ningbo-6', '扣除已收回', { received: '800,000' }, '(2,800,000 − 800,000) × 40%', {
    county: '600,000.00',
    province: '0.00',
    city: '800,000.00',
    claimant: '600,000.00',
  }),
  region.pays('ningxia-1', '自治区、市县各四成，银行二成', { loss: '3,000,000' }, '3,000,000 × 40%', {
    province: '1,200,000.00',
    city: '1,200,000.00',
    claimant: '600,000.00',
  }),
  region.pays('ningxia-2', '零头归银行', { loss: '99.99' }, '99.99 × 40%', {
    province: '39.99',
    city: '39.99',
    claimant: '20.01',
  }),
  region.refuses('ningxia-3', '损失已全部收回', { received: '2,800,000' }, 'loss.nothing-lost'),
];
