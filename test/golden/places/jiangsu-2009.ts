import { bp } from '../../../domain/money/basis-points.ts';
import { COMPENSATION_2016_02_18 } from '../../../domain/policies/compensation-2016-02-18.ts';
import { casesOf, type GoldenCase } from '../golden-case.ts';
import { placePolicy } from './place-policy.ts';

const SOURCE = '苏财教〔2009〕178号';

/** Province and city bear the principal between them, 70 to 30; the bank bears the interest, which is in no figure. */
const JIANGSU = placePolicy(COMPENSATION_2016_02_18, '2009-12-01', SOURCE, {
  lossBase: 'unrecovered-principal',
  provinceRateBp: { loan: bp(7_000) },
  cityRateBp: { loan: bp(3_000) },
  governmentsTogetherMaxBp: bp(10_000),
  leverageMax: 3,
});

const common = { source: SOURCE, policy: JIANGSU, place: '江苏省（苏财教〔2009〕178号）' };
const share = casesOf({ ...common, rule: 'share-city' });
const base = casesOf({ ...common, rule: 'loss-base' });
const principal = casesOf({ ...common, rule: 'within-principal' });

export const JIANGSU_CASES: readonly GoldenCase[] = [
  share.pays('jiangsu-1', '省七成、市三成，银行不担本金', { loss: '3,000,000' }, '3,000,000 × 30%', {
    province: '2,100,000.00',
    city: '900,000.00',
    claimant: '0.00',
  }),
  share.pays('jiangsu-2', '两级都舍去，零头一分归银行', { loss: '0.99' }, '0.99 × 30%', {
    province: '0.69',
    city: '0.29',
    claimant: '0.01',
  }),
  base.pays('jiangsu-3', '扣除已收回的本金', { received: '1,000,000' }, '(2,800,000 − 1,000,000) × 30%', {
    province: '1,260,000.00',
    city: '540,000.00',
    claimant: '0.00',
  }),
  principal.refuses(
    'jiangsu-4',
    '把利息算进损失，超过本金一分',
    { loss: '3,000,000.01' },
    'loss.above-principal',
  ),
];
