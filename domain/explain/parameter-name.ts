import type { ParameterName } from '../policies/policy.ts';
import type { Texts } from './language.ts';

/** What each parameter of a policy is called. */
export const PARAMETER_NAMES: Readonly<Record<ParameterName, Texts>> = {
  lossBase: { zh: '损失基数', en: 'the loss base' },
  otherCompensation: { zh: '其他补偿的扣除', en: 'where other compensation is taken off' },
  otherPayers: { zh: '其他分担方及其比例', en: 'the other payers and their rates' },
  provinceRateBp: { zh: '省级分担比例', en: 'the province’s rate' },
  provinceCapPerDealFen: { zh: '省级单项上限', en: 'the province’s cap per deal' },
  cityRateBp: { zh: '市级分担比例', en: 'the city’s rate' },
  cityRateBonus: { zh: '市级比例上浮', en: 'the bonus on the city’s rate' },
  governmentsTogetherMaxBp: { zh: '各级政府合计上限', en: 'the cap of all governments together' },
  cityCapPerDealFen: { zh: '市级单项上限', en: 'the city’s cap per deal' },
  cityCapPerEnterpriseFen: { zh: '市级单个企业上限', en: 'the city’s cap per enterprise' },
  cityCapPerInstitutionYearFen: {
    zh: '市级单个机构年度上限',
    en: 'the city’s cap per institution and year',
  },
  principalLimits: { zh: '贷款本金上限', en: 'the limits of principal' },
  termMonthsMax: { zh: '贷款期限上限', en: 'the limit of term' },
  stageLimits: { zh: '种子期与初创期标准', en: 'what counts as seed and early stage' },
  lossEvents: { zh: '损失事件及其条件', en: 'the loss events and their conditions' },
  claimWindowMonths: { zh: '申请期限', en: 'the claim window' },
  filingWindowDays: { zh: '备案期限', en: 'the filing window' },
  leverageMax: { zh: '放大倍数上限', en: 'the limit of leverage' },
  stopLine: { zh: '熔断线', en: 'the stop-line' },
  reviewWorkingDays: { zh: '审核时限', en: 'the time to review' },
  decisionWorkingDays: { zh: '决定时限', en: 'the time to decide' },
  publicNoticeWorkingDays: { zh: '公示期', en: 'the time of public notice' },
  requireProvincePaidFirst: { zh: '省级先行拨付', en: 'whether the province pays first' },
  cityRecoveryGoesTo: { zh: '追偿所得的去向', en: 'where the city’s recoveries go' },
  whenPoolIsShort: { zh: '资金池额度不足时的处理', en: 'what happens when the pool is short' },
};
