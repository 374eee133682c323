import type { RetakingRefusal } from '../../../domain/claims/retaking.ts';
import type { ClaimRefusal } from '../../../domain/decisions/claim-refusal.ts';
import type { Texts } from '../../../domain/explain/language.ts';
import type { FilingRefusal } from '../../../domain/exposures/filing-refusal.ts';

/** What each refusal means whatever its figures; with them, a refusal tells it in its own `text`. */

export const CLAIM_REFUSAL_CODES: Readonly<Record<ClaimRefusal['code'], Texts>> = {
  'loss.event-not-covered': { zh: '该类损失不在政策补偿范围', en: 'The policy does not cover such a loss' },
  'loss.overdue-days-missing': { zh: '缺少逾期天数', en: 'overdueDays is missing' },
  'loss.overdue-too-short': { zh: '逾期天数未达到要求', en: 'It is not overdue for long enough' },
  'loss.in-future': { zh: '损失日期晚于今天', en: 'The loss is dated after today' },
  'loss.before-filing': { zh: '损失发生在备案之前', en: 'The loss came before the filing' },
  'loss.after-cover-ended': { zh: '损失发生在保障期之后', en: 'The loss came after the cover had ended' },
  'claim.window-closed': { zh: '申请期限已过', en: 'The time to claim is over' },
  'loss.above-principal': { zh: '损失超过备案本金', en: 'The loss is above the filed principal' },
  'loss.received-above-loss': { zh: '已收回金额超过损失', en: 'More was received than was lost' },
  'loss.other-compensation-above-loss': {
    zh: '其他补偿与已收回之和超过损失',
    en: 'What came from elsewhere and was received is above the loss',
  },
  'loss.nothing-lost': { zh: '损失已全部收回', en: 'All of the loss was received back' },
  'exposure.settled': { zh: '该备案项目已结清', en: 'The exposure was settled' },
  'exposure.claim-open': { zh: '该备案项目已有在办申请', en: 'Another claim on the exposure is open' },
  'exposure.principal-exhausted': {
    zh: '历次申请的损失合计超过本金',
    en: 'Earlier claims and this one pass the principal',
  },
  'share.below-one-fen': { zh: '市级分担不足一分', en: 'The city’s share is less than one fen' },
  'share.taken-by-other-compensation': {
    zh: '其他补偿已抵满市级分担',
    en: 'Compensation from elsewhere takes up the city’s share',
  },
  'cap.governments-together-exhausted': {
    zh: '各级政府合计上限已占满',
    en: 'Nothing is left of the cap of all governments together',
  },
  'cap.deal-exhausted': { zh: '市级单项上限已用完', en: 'Nothing is left of the cap per deal' },
  'cap.enterprise-exhausted': { zh: '该企业上限已用完', en: 'Nothing is left of the cap per enterprise' },
  'cap.institution-year-exhausted': {
    zh: '该机构本年度上限已用完',
    en: 'Nothing is left of the cap per institution and year',
  },
  'cap.pool-exceeded': {
    zh: '资金池可用额度不足，财政拨入后可重新申请',
    en: 'The pool is short of headroom; claim again after an appropriation',
  },
};

export const FILING_REFUSAL_CODES: Readonly<Record<FilingRefusal['code'], Texts>> = {
  'filing.kind-not-yours': {
    zh: '贷款由银行备案，投资由基金备案',
    en: 'Loans are filed by banks, and investments by funds',
  },
  'filing.no-policy-in-force': { zh: '起始日尚无生效的政策版本', en: 'No policy was in force on its start' },
  'filing.not-started': { zh: '起始日晚于今天', en: 'It has not started yet' },
  'filing.too-late': { zh: '备案期限已过', en: 'The time to file it is over' },
  'filing.contract-already-filed': { zh: '该合同编号已备案', en: 'The contract number is on file already' },
  'filing.too-many-alike': {
    zh: '同一企业同日同额的备案过多',
    en: 'Too many of the same firm, day and principal are on file',
  },
  'filing.too-large-to-count': {
    zh: '本金过大，无法精确记录',
    en: 'The principal is larger than can be counted exactly',
  },
  'loan.principal-above-limit': { zh: '本金超过该企业的上限', en: 'The principal is above the firm’s limit' },
  'loan.revenue-above-limit': { zh: '企业营业收入过高', en: 'The firm’s revenue is too high' },
  'loan.term-above-limit': { zh: '贷款期限过长', en: 'The term is too long' },
  'loan.matures-before-start': { zh: '到期日不晚于起始日', en: 'It matures before it starts' },
  'investment.round-not-first': { zh: '仅首轮投资可以备案', en: 'Only first-round investments can be filed' },
  'enterprise.founded-after-start': {
    zh: '企业成立日晚于起始日',
    en: 'The firm was founded after the start',
  },
  'enterprise.too-old': { zh: '企业成立年限过长', en: 'The firm is too old' },
  'enterprise.too-many-staff': { zh: '企业员工过多', en: 'The firm has too many staff' },
  'enterprise.assets-above-limit': { zh: '企业资产超过上限', en: 'The firm’s assets are above the limit' },
  'enterprise.revenue-above-limit': {
    zh: '企业营业收入超过上限',
    en: 'The firm’s revenue is above the limit',
  },
  'institution.no-agreement-on-start': {
    zh: '起始日不在合作协议有效期内',
    en: 'No agreement was in force on its start',
  },
  'institution.no-agreement-on-filing': {
    zh: '今天没有有效的合作协议',
    en: 'No agreement is in force today',
  },
  'institution.quota-exceeded': { zh: '超过协议额度', en: 'It is above the agreement’s quota' },
  'institution.suspended': {
    zh: '该机构因超过熔断线已暂停备案',
    en: 'The institution passed the stop-line and may not file',
  },
  'cap.leverage-exceeded': {
    zh: '超过资金池的杠杆上限',
    en: 'It is above what the pool may stand for',
  },
};

export const RETAKING_REFUSAL_CODES: Readonly<Record<RetakingRefusal['code'], Texts>> = {
  'retaking.exposure-claimed': { zh: '该备案项目现有在办申请', en: 'Another claim on the exposure is open' },
  'retaking.exposure-settled': { zh: '该备案项目已结清', en: 'The exposure was settled' },
  'retaking.principal-exceeded': {
    zh: '再计入将超过本金',
    en: 'With it, claims would pass the principal',
  },
  'retaking.cap-exceeded': { zh: '上限余额不足以再计入', en: 'Not enough is left of a cap to take it again' },
};
