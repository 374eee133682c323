import { bp } from '../../../domain/money/basis-points.ts';
import { fen, FEN_MAX } from '../../../domain/money/fen.ts';
import { COMPENSATION_2016_02_18 } from '../../../domain/policies/compensation-2016-02-18.ts';
import { policyWith } from '../../builders/decision-input.ts';
import { casesOf, type GoldenCase } from '../golden-case.ts';
import { placePolicy } from './place-policy.ts';

const SOURCE = '财金〔2024〕60号';
const PER_HOUSEHOLD = fen(3_000_000_000n);

/**
 * The bank bears at least 20 % and the guarantee system the rest: the national fund up to 40 %, the provincial
 * re-guarantee at least 20 %. What then remains is the guarantee company's; here the city's pool stands for it.
 */
const NATIONAL_GUARANTEE = placePolicy(COMPENSATION_2016_02_18, '2024-07-26', SOURCE, {
  otherPayers: [{ payer: 'national', rateBp: { 'guaranteed-loan': bp(4_000) } }],
  provinceRateBp: { 'guaranteed-loan': bp(2_000) },
  cityRateBp: { 'guaranteed-loan': bp(2_000) },
  governmentsTogetherMaxBp: bp(8_000),
  principalLimits: [
    { revenueBelowFen: fen(FEN_MAX), firstLoanFen: PER_HOUSEHOLD, laterLoanFen: PER_HOUSEHOLD },
  ],
  stopLine: { warnAtBp: bp(400), stopAboveBp: bp(500), onceFiledFen: fen(0n) },
});

/** As it was before: the national fund bears 20 %, and the guarantee company more. */
const BEFORE_2024 = policyWith(NATIONAL_GUARANTEE, {
  otherPayers: [{ payer: 'national', rateBp: { 'guaranteed-loan': bp(2_000) } }],
  cityRateBp: { 'guaranteed-loan': bp(4_000) },
});

/** A city that takes over half of what the guarantee company bears. */
const HALF_OF_GUARANTOR = policyWith(NATIONAL_GUARANTEE, {
  otherPayers: [
    { payer: 'national', rateBp: { 'guaranteed-loan': bp(4_000) } },
    { payer: 'guarantor', rateBp: { 'guaranteed-loan': bp(1_000) } },
  ],
  cityRateBp: { 'guaranteed-loan': bp(1_000) },
});

const common = {
  source: SOURCE,
  policy: NATIONAL_GUARANTEE,
  place: '国家融资担保（财金〔2024〕60号）',
  claim: { tier: 'guaranteed-loan', principal: '10,000,000', loss: '10,000,000' },
} as const;
const share = casesOf({ ...common, rule: 'share-others' });
const before = casesOf({ ...common, rule: 'share-others', policy: BEFORE_2024, variant: '国家基金 20%' });
const half = casesOf({
  ...{ ...common, rule: 'share-others' },
  policy: HALF_OF_GUARANTOR,
  variant: '担保机构与市级各 10%',
});
const limit = casesOf({ ...common, rule: 'principal-limit', filing: { security: 'guarantee' } });

export const NATIONAL_GUARANTEE_CASES: readonly GoldenCase[] = [
  share.pays(
    'national-1',
    '国家四成、省级二成、银行二成，其余二成',
    {},
    '10,000,000 × (100% − 40% − 20% − 20%)',
    {
      national: '4,000,000.00',
      province: '2,000,000.00',
      city: '2,000,000.00',
      claimant: '2,000,000.00',
    },
  ),
  share.pays('national-2', '舍去的零头归银行，银行不少于二成', { loss: '0.99' }, '0.99 × 20%', {
    national: '0.39',
    province: '0.19',
    city: '0.19',
    claimant: '0.22',
  }),
  share.pays('national-3', '扣除已收回', { received: '2,500,000' }, '(10,000,000 − 2,500,000) × 20%', {
    national: '3,000,000.00',
    province: '1,500,000.00',
    city: '1,500,000.00',
    claimant: '1,500,000.00',
  }),
  share.refuses('national-4', '没有担保的贷款不在此列', { tier: 'loan' }, 'share.below-one-fen'),
  before.pays('national-5', '提高前国家基金二成', {}, '10,000,000 × (100% − 20% − 20% − 20%)', {
    national: '2,000,000.00',
    province: '2,000,000.00',
    city: '4,000,000.00',
    claimant: '2,000,000.00',
  }),
  half.pays('national-6', '市级承担担保机构的一半', {}, '10,000,000 × 10%', {
    national: '4,000,000.00',
    guarantor: '1,000,000.00',
    province: '2,000,000.00',
    city: '1,000,000.00',
    claimant: '2,000,000.00',
  }),
  limit.files(
    'national-7',
    '单户恰为 3000 万元',
    { principal: '30,000,000' },
    'guaranteed-loan',
    'first-loan',
  ),
  limit.turnsAway('national-8', '单户多一分', { principal: '30,000,000.01' }, 'loan.principal-above-limit'),
];
