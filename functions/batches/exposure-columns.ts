import type { ExposureKind, Security } from '../../domain/exposures/exposure-kind.ts';
import type { Texts } from '../../domain/explain/language.ts';
import { choice, column, type Column } from './column.ts';

const SECURITY_WORDS: Readonly<Record<Security, Texts>> = {
  unsecured: { zh: '信用', en: 'unsecured' },
  'ip-pledge': { zh: '知识产权质押', en: 'IP pledge' },
  'receivable-pledge': { zh: '应收账款质押', en: 'receivable pledge' },
  'equity-pledge': { zh: '股权质押', en: 'equity pledge' },
  guarantee: { zh: '保证', en: 'guarantee' },
  collateral: { zh: '抵押', en: 'collateral' },
};

const ROUND_WORDS: Readonly<Record<'first' | 'later', Texts>> = {
  first: { zh: '首轮', en: 'first' },
  later: { zh: '后续', en: 'later' },
};

const CONTRACT_AND_ENTERPRISE: readonly Column[] = [
  column('合同编号', 'Contract number', 'contractNo', 'text'),
  column('统一社会信用代码', 'Credit code', 'enterprise/creditCode', 'text'),
  column('企业名称', 'Enterprise', 'enterprise/name', 'text'),
  column('县区代码', 'County code', 'enterprise/county', 'text'),
  column('成立日期', 'Founded on', 'enterprise/foundedOn', 'day'),
  column('职工人数', 'Staff', 'enterprise/staff', 'count'),
  column('营业收入', 'Revenue', 'enterprise/revenueFen', 'amount'),
  column('资产总额', 'Assets', 'enterprise/assetsFen', 'amount'),
];

/** A bank files loans and a fund investments, so that no row has to say which it is. */
export const EXPOSURE_COLUMNS: Readonly<Record<ExposureKind, readonly Column[]>> = {
  loan: [
    ...CONTRACT_AND_ENTERPRISE,
    column('贷款本金', 'Principal', 'principalFen', 'amount'),
    column('放款日期', 'Started on', 'startedOn', 'day'),
    column('到期日期', 'Matures on', 'maturesOn', 'day'),
    column('年利率', 'Annual rate', 'annualRateBp', 'rate'),
    column('贷款用途', 'Purpose', 'purpose', 'text'),
    column('担保方式', 'Security', 'security', choice(SECURITY_WORDS), false),
  ],
  investment: [
    ...CONTRACT_AND_ENTERPRISE,
    column('投资金额', 'Investment', 'principalFen', 'amount'),
    column('投资日期', 'Invested on', 'startedOn', 'day'),
    column('投资轮次', 'Round', 'round', choice(ROUND_WORDS)),
  ],
};
