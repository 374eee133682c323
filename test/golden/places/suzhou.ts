import { bp } from '../../../domain/money/basis-points.ts';
import { fen } from '../../../domain/money/fen.ts';
import { GUIDANCE_2017_01_01 } from '../../../domain/policies/guidance-2017-01-01.ts';
import { casesOf, type GoldenCase } from '../golden-case.ts';
import { placePolicy } from './place-policy.ts';

const SOURCE = '苏科市〔2013〕198号';

/**
 * The city matches the province: at most 20 % of the first-round loss, less the city's start-up money already had for
 * that firm, ¥2,000,000 a deal and an institution's year, once the province has paid. The province's own part is left
 * as in the version below it, because the matching notice does not print it.
 */
const SUZHOU = placePolicy(GUIDANCE_2017_01_01, '2013-06-01', SOURCE, {
  otherCompensation: 'before-share',
  cityRateBp: { seed: bp(2_000), early: bp(2_000) },
  cityCapPerDealFen: { seed: fen(200_000_000n), early: fen(200_000_000n) },
  cityCapPerEnterpriseFen: null,
  cityCapPerInstitutionYearFen: fen(200_000_000n),
  requireProvincePaidFirst: true,
});

const common = { source: SOURCE, policy: SUZHOU, place: '苏州市（苏科市〔2013〕198号）' };
const net = casesOf({ ...common, rule: 'other-compensation' });
const deal = casesOf({ ...common, rule: 'cap-per-deal' });
const year = casesOf({ ...common, rule: 'cap-per-institution-year' });

const lost = (amount: string) => ({ principal: amount, loss: amount });

export const SUZHOU_CASES: readonly GoldenCase[] = [
  net.pays(
    'suzhou-1',
    '先扣除已获的市级创业引导资金，再按二成计',
    { otherCompensation: '1,000,000' },
    '(5,000,000 − 1,000,000) × 20%',
    { province: '1,200,000.00', city: '800,000.00', claimant: '2,000,000.00' },
  ),
  deal.pays('suzhou-2', '低于单项上限一分', lost('9,999,999.99'), '9,999,999.99 × 20%', {
    province: '2,999,999.99',
    city: '1,999,999.99',
    claimant: '5,000,000.01',
  }),
  deal.pays('suzhou-3', '恰为单项上限', lost('10,000,000'), '10,000,000 × 20%', {
    province: '3,000,000.00',
    city: '2,000,000.00',
    claimant: '5,000,000.00',
  }),
  deal.pays(
    'suzhou-4',
    '超过单项上限一分',
    lost('10,000,000.05'),
    'min(10,000,000.05 × 20%、2,000,000)',
    { province: '3,000,000.00', city: '2,000,000.00', claimant: '5,000,000.05' },
    'cap-per-deal',
  ),
  year.pays(
    'suzhou-5',
    '年度余额不足',
    { yearUsed: '1,500,000' },
    'min(5,000,000 × 20%、2,000,000 − 1,500,000)',
    { province: '1,500,000.00', city: '500,000.00', claimant: '3,000,000.00' },
    'cap-per-institution-year',
  ),
  year.refuses('suzhou-6', '年度余额已用完', { yearUsed: '2,000,000' }, 'cap.institution-year-exhausted'),
];
