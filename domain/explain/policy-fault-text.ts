import type { PolicyFault } from '../policies/policy-fault.ts';
import { percent, yuan } from './amount-text.ts';
import type { Language, Texts } from './language.ts';
import { LOSS_EVENT_NAMES } from './loss-event-name.ts';
import { PARAMETER_NAMES } from './parameter-name.ts';
import { PAYER_NAMES } from './payer-name.ts';
import { TIER_NAMES } from './tier-name.ts';

type Code = PolicyFault['code'];
type FaultOf<C extends Code> = Extract<PolicyFault, { code: C }>;

const STAGES: Readonly<Record<'seed' | 'early', Texts>> = {
  seed: { zh: '种子期', en: 'the seed stage' },
  early: { zh: '初创期', en: 'the early stage' },
};

const POLICY_FAULT_TEXTS: { readonly [C in Code]: (fault: FaultOf<C>) => Texts } = {
  'effective-from.not-later': ({ effectiveFrom, today }) => ({
    zh: `生效日 ${effectiveFrom} 须晚于今天 ${today}。`,
    en: `It would be in force from ${effectiveFrom}; that must be later than today, ${today}.`,
  }),
  'parameter.not-of-pool': ({ parameter }) => ({
    zh: `${PARAMETER_NAMES[parameter].zh}（${parameter}）的取值不适用于本资金池；无此限制的请留空。`,
    en: `In ${parameter}, ${PARAMETER_NAMES[parameter].en}, the value has no meaning in this pool; where there is no such limit, leave it empty.`,
  }),
  'parameter.tier-not-of-pool': ({ parameter, tier }) => ({
    zh: `${PARAMETER_NAMES[parameter].zh}（${parameter}）为${TIER_NAMES[tier].zh}设值，而本资金池没有这一类。`,
    en: `In ${parameter}, ${PARAMETER_NAMES[parameter].en}, there is a value for ${TIER_NAMES[tier].en}; this pool has none of those.`,
  }),
  'parameter.zero': ({ parameter }) => ({
    zh: `${PARAMETER_NAMES[parameter].zh}（${parameter}）不得为零；无此限制的请留空。`,
    en: `In ${parameter}, ${PARAMETER_NAMES[parameter].en}, zero would allow nothing; where there is no such limit, leave it empty.`,
  }),
  'parameter.empty': ({ parameter }) => ({
    zh: `${PARAMETER_NAMES[parameter].zh}（${parameter}）至少须有一项。`,
    en: `In ${parameter}, ${PARAMETER_NAMES[parameter].en}, there must be one line at least.`,
  }),
  'rates.city-pays-nothing': () => ({
    zh: '市级比例均为零，本政策不补偿任何损失。',
    en: 'The city’s rate is zero throughout, so nothing would ever be compensated.',
  }),
  'rates.city-above-whole': ({ tier, togetherBp }) => ({
    zh: `${TIER_NAMES[tier].zh}：市级比例连同上浮为 ${percent(togetherBp)}，超过 100%。`,
    en: `For ${TIER_NAMES[tier].en}, the city’s rate with its bonus is ${percent(togetherBp)}, above 100%.`,
  }),
  'rates.others-above-whole': ({ tier, togetherBp }) => ({
    zh: `${TIER_NAMES[tier].zh}：省级与其他分担比例合计 ${percent(togetherBp)}，超过 100%。`,
    en: `For ${TIER_NAMES[tier].en}, the rates of the province and the others make ${percent(togetherBp)}, above 100%.`,
  }),
  'rates.guarantor-above-rest': ({ tier, guarantorBp, maxBp }) => ({
    zh: `${TIER_NAMES[tier].zh}：担保机构分担 ${percent(guarantorBp)}，加上各级政府合计上限 ${percent(maxBp)}，超过 100%。`,
    en: `For ${TIER_NAMES[tier].en}, the guarantee company’s ${percent(guarantorBp)} and the governments’ cap of ${percent(maxBp)} are above 100%.`,
  }),
  'rates.all-above-whole': ({ tier, togetherBp }) => ({
    zh: `${TIER_NAMES[tier].zh}：其他补偿从市级分担中扣除时，各方比例合计 ${percent(togetherBp)}，超过 100%。`,
    en: `For ${TIER_NAMES[tier].en}, all rates make ${percent(togetherBp)}, above 100%, while other compensation is taken off the city’s share.`,
  }),
  'other-payers.twice': ({ payer }) => ({
    zh: `其他分担方重复：${PAYER_NAMES[payer].zh}。`,
    en: `Among the other payers, ${PAYER_NAMES[payer].en} stands twice.`,
  }),
  'stages.out-of-order': () => ({
    zh: '阶段标准须先种子期、后初创期，各一项。',
    en: 'The stages stand in the order seed, early, each once.',
  }),
  'stages.shrinking': ({ stage, measure }) => ({
    zh: `${STAGES[stage].zh}的 ${measure} 小于前一阶段。`,
    en: `The ${measure} of ${STAGES[stage].en} is below that of the stage before it.`,
  }),
  'principal-limits.not-rising': ({ revenueBelowFen, previousFen }) => ({
    zh: `本金上限须按营业收入递增排列：${yuan(revenueBelowFen)} 排在 ${yuan(previousFen)} 之后。`,
    en: `The classes of revenue must rise; ${yuan(revenueBelowFen)} stands after ${yuan(previousFen)}.`,
  }),
  'loss-events.twice': ({ event }) => ({
    zh: `损失事由重复：${LOSS_EVENT_NAMES[event].zh}。`,
    en: `Among the loss events, ${LOSS_EVENT_NAMES[event].en} stands twice.`,
  }),
  'loss-events.not-of-pool': ({ event }) => ({
    zh: `本资金池不会发生因${LOSS_EVENT_NAMES[event].zh}造成的损失。`,
    en: `In this pool no loss can come from ${LOSS_EVENT_NAMES[event].en}.`,
  }),
  'loss-events.overdue-days-missing': () => ({
    zh: '逾期事由须填写最少逾期天数 overdueDaysMin。',
    en: 'The event of being overdue needs its overdueDaysMin.',
  }),
  'loss-events.overdue-days-misplaced': ({ event }) => ({
    zh: `${LOSS_EVENT_NAMES[event].zh}没有逾期天数，overdueDaysMin 请留空。`,
    en: `There are no days overdue in ${LOSS_EVENT_NAMES[event].en}; leave its overdueDaysMin empty.`,
  }),
  'stop-line.warning-above-stop': ({ warnAtBp, stopAboveBp }) => ({
    zh: `预警线 ${percent(warnAtBp)} 高于熔断线 ${percent(stopAboveBp)}。`,
    en: `The warning line of ${percent(warnAtBp)} is above the stop-line of ${percent(stopAboveBp)}.`,
  }),
};

/** What is wrong with a proposed policy, in a sentence that names the figures. */
export function policyFaultText(fault: PolicyFault, language: Language): string {
  const render = POLICY_FAULT_TEXTS[fault.code] as (fault: PolicyFault) => Texts;
  return render(fault)[language];
}
