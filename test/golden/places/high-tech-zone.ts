import { bp } from '../../../domain/money/basis-points.ts';
import { COMPENSATION_2016_02_18 } from '../../../domain/policies/compensation-2016-02-18.ts';
import { casesOf, type GoldenCase } from '../golden-case.ts';
import { placePolicy } from './place-policy.ts';

const SOURCE = '某高新区科技贷：按逾期本金余额的50%补偿';

/** The zone alone pays half of the overdue balance of the principal, and of nothing but overdue loans. */
const HIGH_TECH_ZONE = placePolicy(COMPENSATION_2016_02_18, '2020-01-01', SOURCE, {
  lossBase: 'unrecovered-principal',
  provinceRateBp: {},
  cityRateBp: { loan: bp(5_000) },
  lossEvents: [{ event: 'overdue', overdueDaysMin: 90, cover: null }],
  reviewWorkingDays: 5,
  decisionWorkingDays: 25,
});

const common = { source: SOURCE, policy: HIGH_TECH_ZONE, place: '某高新区科技贷' };
const share = casesOf({ ...common, rule: 'share-city' });
const event = casesOf({ ...common, rule: 'loss-event' });

export const HIGH_TECH_ZONE_CASES: readonly GoldenCase[] = [
  share.pays('zone-1', '逾期本金余额的一半', { loss: '2,000,000' }, '2,000,000 × 50%', {
    province: '0.00',
    city: '1,000,000.00',
    claimant: '1,000,000.00',
  }),
  share.pays('zone-2', '已还部分不在余额内', { received: '800,000' }, '(2,800,000 − 800,000) × 50%', {
    province: '0.00',
    city: '1,000,000.00',
    claimant: '1,000,000.00',
  }),
  share.refuses('zone-3', '一分的一半不足一分', { loss: '0.01' }, 'share.below-one-fen'),
  share.pays('zone-4', '二分的一半', { loss: '0.02' }, '0.02 × 50%', {
    province: '0.00',
    city: '0.01',
    claimant: '0.01',
  }),
  share.pays('zone-5', '三分的一半舍去半分', { loss: '0.03' }, '0.03 × 50%', {
    province: '0.00',
    city: '0.01',
    claimant: '0.02',
  }),
  event.refuses('zone-6', '逾期 89 天', { overdueDays: 89 }, 'loss.overdue-too-short'),
  event.refuses('zone-7', '只补偿逾期，不含破产', { event: 'bankruptcy' }, 'loss.event-not-covered'),
];
