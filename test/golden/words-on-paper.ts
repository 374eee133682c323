import type { LossEvent } from '../../domain/claims/loss.ts';
import type { ClaimRefusal } from '../../domain/decisions/claim-refusal.ts';
import type { CityCap } from '../../domain/decisions/decision-step.ts';
import type { Payer } from '../../domain/decisions/split.ts';
import type { LoanTrait, Security, Tier } from '../../domain/exposures/exposure-kind.ts';
import type { FilingRefusal } from '../../domain/exposures/filing-refusal.ts';

/** What the table calls things, in a word or two. */

export const PAYER_WORDS: Readonly<Record<Payer, string>> = {
  national: '国家',
  county: '县区',
  guarantor: '担保机构',
  province: '省',
  city: '市',
  'other-compensation': '其他补偿',
  claimant: '申请人',
};

export const TIER_WORDS: Readonly<Record<Tier, string>> = {
  loan: '贷款',
  'guaranteed-loan': '担保贷款',
  seed: '种子期',
  early: '初创期',
};

export const TRAIT_WORDS: Readonly<Record<LoanTrait, string>> = {
  'first-loan': '首贷',
  unsecured: '纯信用',
  'ip-pledge': '知识产权质押',
  'receivable-pledge': '应收账款质押',
  'equity-pledge': '股权质押',
};

export const SECURITY_WORDS: Readonly<Record<Security, string>> = {
  ...TRAIT_WORDS,
  guarantee: '担保机构担保',
  collateral: '抵押',
};

export const EVENT_WORDS: Readonly<Record<LossEvent, string>> = {
  overdue: '逾期',
  bankruptcy: '破产',
  'listed-transfer': '公开挂牌转让',
};

export const CAP_WORDS: Readonly<Record<CityCap, string>> = {
  'governments-together': '各级政府合计上限',
  'cap-per-deal': '单项上限',
  'cap-per-enterprise': '单个企业上限',
  'cap-per-institution-year': '单个机构年度上限',
};

export const CLAIM_REFUSAL_WORDS: Readonly<Record<ClaimRefusal['code'], string>> = {
  'loss.event-not-covered': '事件不在补偿范围',
  'loss.overdue-days-missing': '未填逾期天数',
  'loss.overdue-too-short': '逾期天数不足',
  'loss.in-future': '出险日晚于申请日',
  'loss.before-filing': '出险早于备案',
  'loss.after-cover-ended': '出险时保障期已过',
  'claim.window-closed': '申请期限已过',
  'loss.above-principal': '损失超过本金',
  'loss.received-above-loss': '收回超过损失',
  'loss.other-compensation-above-loss': '其他补偿超过损失',
  'loss.nothing-lost': '损失已全部收回',
  'exposure.settled': '已结清',
  'exposure.claim-open': '已有在办申请',
  'exposure.principal-exhausted': '历次申请超过本金',
  'share.below-one-fen': '市级分担不足一分',
  'share.taken-by-other-compensation': '其他补偿抵满市级分担',
  'cap.governments-together-exhausted': '各级政府合计上限已满',
  'cap.deal-exhausted': '单项上限已满',
  'cap.enterprise-exhausted': '单个企业上限已满',
  'cap.institution-year-exhausted': '单个机构年度上限已满',
  'cap.pool-exceeded': '可用额度不足',
};

export const FILING_REFUSAL_WORDS: Readonly<Record<FilingRefusal['code'], string>> = {
  'filing.kind-not-yours': '不属于该类机构的业务',
  'filing.no-policy-in-force': '起始日尚无生效政策',
  'filing.not-started': '尚未起始',
  'filing.too-late': '超过备案期限',
  'loan.principal-above-limit': '本金超过上限',
  'loan.revenue-above-limit': '营业收入超过上限',
  'loan.term-above-limit': '期限过长',
  'loan.matures-before-start': '到期日不晚于起始日',
  'investment.round-not-first': '不是首轮投资',
  'enterprise.founded-after-start': '企业成立晚于起始日',
  'enterprise.too-old': '企业成立过久',
  'enterprise.too-many-staff': '员工过多',
  'enterprise.assets-above-limit': '资产超过上限',
  'enterprise.revenue-above-limit': '营业收入超过上限',
  'institution.no-agreement-on-start': '起始日不在协议期内',
  'institution.no-agreement-on-filing': '备案日不在协议期内',
  'institution.quota-exceeded': '超过协议额度',
  'institution.suspended': '已熔断暂停备案',
  'cap.leverage-exceeded': '超过放大倍数',
  'filing.contract-already-filed': '合同编号已备案',
  'filing.too-many-alike': '同日同额备案过多',
  'filing.too-large-to-count': '超过可精确记录的金额',
};
