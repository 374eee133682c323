import type { Texts } from '../../../domain/explain/language.ts';
import type { PolicyFault } from '../../../domain/policies/policy-fault.ts';

/** What each fault of a policy means whatever its figures; with them, a fault tells it in its own `text`. */
export const POLICY_FAULT_CODES: Readonly<Record<PolicyFault['code'], Texts>> = {
  'effective-from.not-later': { zh: '生效日不晚于今天', en: 'The first day is not later than today' },
  'parameter.not-of-pool': { zh: '该资金池没有此参数', en: 'The pool has no such parameter' },
  'parameter.tier-not-of-pool': { zh: '该资金池没有此档次', en: 'The pool has no such tier' },
  'parameter.zero': { zh: '该参数不能为零', en: 'The parameter must not be zero' },
  'parameter.empty': { zh: '该参数不能为空', en: 'The parameter must not be empty' },
  'rates.city-pays-nothing': { zh: '市级不承担任何部分', en: 'The city pays no share' },
  'rates.city-above-whole': { zh: '市级各项分担超过损失', en: 'The city’s parts are above the loss' },
  'rates.others-above-whole': {
    zh: '其他出资方分担超过损失',
    en: 'The other payers’ parts are above the loss',
  },
  'rates.guarantor-above-rest': {
    zh: '担保机构分担超过其余部分',
    en: 'The guarantor’s part is above what the others leave',
  },
  'rates.all-above-whole': { zh: '各方分担之和超过损失', en: 'All parts together are above the loss' },
  'other-payers.twice': { zh: '同一出资方列了两次', en: 'A payer is named twice' },
  'stages.out-of-order': { zh: '阶段先后有误', en: 'The stages are out of order' },
  'stages.shrinking': {
    zh: '后一阶段的上限低于前一阶段',
    en: 'A later stage has a lower limit than an earlier one',
  },
  'principal-limits.not-rising': {
    zh: '本金上限的营业收入分档未递增',
    en: 'The revenue bands of the principal limits do not rise',
  },
  'loss-events.twice': { zh: '同一损失事件列了两次', en: 'A loss event is named twice' },
  'loss-events.not-of-pool': { zh: '该资金池不适用此损失事件', en: 'The pool has no such loss event' },
  'loss-events.overdue-days-missing': { zh: '逾期事件缺少天数', en: 'The overdue event has no days' },
  'loss-events.overdue-days-misplaced': {
    zh: '只有逾期事件可以设天数',
    en: 'Only the overdue event has days',
  },
  'stop-line.warning-above-stop': { zh: '预警线高于熔断线', en: 'The warning line is above the stop-line' },
};
