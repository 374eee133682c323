import { bp } from '../../../domain/money/basis-points.ts';
import { fen, FEN_MAX } from '../../../domain/money/fen.ts';
import { COMPENSATION_2016_02_18 } from '../../../domain/policies/compensation-2016-02-18.ts';
import { casesOf, type GoldenCase } from '../golden-case.ts';
import { policyWith } from '../../builders/decision-input.ts';
import { placePolicy } from './place-policy.ts';

const SOURCE = '安徽省科技融资风险补偿资金池办法（2022-04-18）';

/** The pool bears 30 % of a loan, 20 % of a guaranteed one, and 5 points more for what it wants to encourage. */
const ANHUI = placePolicy(COMPENSATION_2016_02_18, '2022-04-18', SOURCE, {
  provinceRateBp: {},
  cityRateBp: { loan: bp(3_000), 'guaranteed-loan': bp(2_000) },
  cityRateBonus: {
    anyOf: ['first-loan', 'unsecured', 'ip-pledge', 'receivable-pledge', 'equity-pledge'],
    addBp: bp(500),
  },
  governmentsTogetherMaxBp: bp(8_000),
  principalLimits: [
    {
      revenueBelowFen: fen(FEN_MAX),
      firstLoanFen: fen(1_000_000_000n),
      laterLoanFen: fen(1_000_000_000n),
    },
  ],
  termMonthsMax: 60,
});

const TEN_MILLION = { principal: '10,000,000', loss: '10,000,000' };
const common = { source: SOURCE, policy: ANHUI, place: '安徽省（2022）', claim: TEN_MILLION };
const share = casesOf({ ...common, rule: 'share-city' });
const bonus = casesOf({ ...common, rule: 'city-rate-bonus' });
const limit = casesOf({ ...common, rule: 'principal-limit' });
const term = casesOf({ ...common, rule: 'loan-term' });

function withCounty(rateBp: number, percent: string) {
  const policy = policyWith(ANHUI, { otherPayers: [{ payer: 'county', rateBp: { loan: bp(rateBp) } }] });
  const variant = `县区另担 ${percent}`;
  return casesOf({
    ...common,
    rule: 'governments-together',
    policy,
    variant,
    claim: { ...TEN_MILLION, traits: ['unsecured'] },
  });
}

const AT_35 = { province: '0.00', city: '3,500,000.00', claimant: '6,500,000.00' };

export const ANHUI_CASES: readonly GoldenCase[] = [
  share.pays('anhui-1', '贷款三成', {}, '10,000,000 × 30%', {
    province: '0.00',
    city: '3,000,000.00',
    claimant: '7,000,000.00',
  }),
  share.pays('anhui-2', '担保贷款二成', { tier: 'guaranteed-loan' }, '10,000,000 × 20%', {
    province: '0.00',
    city: '2,000,000.00',
    claimant: '8,000,000.00',
  }),
  bonus.pays('anhui-3', '纯信用上浮五个点', { traits: ['unsecured'] }, '10,000,000 × (30% + 5%)', AT_35),
  bonus.pays(
    'anhui-4',
    '首贷兼知识产权质押，只上浮一次',
    { traits: ['first-loan', 'ip-pledge'] },
    '10,000,000 × (30% + 5%)',
    AT_35,
  ),
  bonus.pays(
    'anhui-5',
    '担保贷款且为首贷',
    { tier: 'guaranteed-loan', traits: ['first-loan'] },
    '10,000,000 × (20% + 5%)',
    { province: '0.00', city: '2,500,000.00', claimant: '7,500,000.00' },
  ),
  bonus.pays(
    'anhui-6',
    '上浮后的比例只舍去一次',
    { loss: '0.99', traits: ['equity-pledge'] },
    '0.99 × (30% + 5%)',
    { province: '0.00', city: '0.34', claimant: '0.65' },
  ),
  bonus.pays('anhui-7', '应收账款质押', { traits: ['receivable-pledge'] }, '10,000,000 × (30% + 5%)', AT_35),
  withCounty(4_499, '44.99%').pays('anhui-8', '合计 79.99%，未到上限', {}, '10,000,000 × (30% + 5%)', {
    county: '4,499,000.00',
    ...{ province: '0.00', city: '3,500,000.00', claimant: '2,001,000.00' },
  }),
  withCounty(4_500, '45%').pays('anhui-9', '合计恰为 80%', {}, '10,000,000 × (30% + 5%)', {
    county: '4,500,000.00',
    ...{ province: '0.00', city: '3,500,000.00', claimant: '2,000,000.00' },
  }),
  withCounty(4_501, '45.01%').pays(
    'anhui-10',
    '合计超过 80%，资金池让出',
    {},
    '10,000,000 × 80% − 10,000,000 × 45.01%',
    { county: '4,501,000.00', province: '0.00', city: '3,499,000.00', claimant: '2,000,000.00' },
    'governments-together',
  ),
  limit.files('anhui-11', '本金恰为 1000 万元', { principal: '10,000,000' }, 'loan', 'first-loan'),
  limit.turnsAway('anhui-12', '本金多一分', { principal: '10,000,000.01' }, 'loan.principal-above-limit'),
  term.files('anhui-13', '恰满五年', { maturesOn: '2031-01-05' }, 'loan', 'first-loan'),
  term.turnsAway('anhui-14', '超过五年一日', { maturesOn: '2031-01-06' }, 'loan.term-above-limit'),
];
