import type { ClaimRefusal } from '../decisions/claim-refusal.ts';
import { yuan } from './amount-text.ts';
import type { Language, Texts } from './language.ts';
import { LOSS_EVENT_NAMES } from './loss-event-name.ts';

type Code = ClaimRefusal['code'];
type RefusalOf<C extends Code> = Extract<ClaimRefusal, { code: C }>;

const CLAIM_REFUSAL_TEXTS: { readonly [C in Code]: (refusal: RefusalOf<C>) => Texts } = {
  'loss.event-not-covered': ({ event }) => ({
    zh: `本政策不补偿因${LOSS_EVENT_NAMES[event].zh}造成的损失。`,
    en: `This policy does not cover a loss from ${LOSS_EVENT_NAMES[event].en}.`,
  }),
  'loss.overdue-days-missing': () => ({
    zh: '逾期损失须填写逾期天数 overdueDays。',
    en: 'A loss from being overdue needs overdueDays.',
  }),
  'loss.overdue-too-short': ({ overdueDays, overdueDaysMin }) => ({
    zh: `逾期 ${String(overdueDays)} 天，须满 ${String(overdueDaysMin)} 天方可申请。`,
    en: `It is ${String(overdueDays)} days overdue; it counts from ${String(overdueDaysMin)} days.`,
  }),
  'loss.in-future': ({ occurredOn, today }) => ({
    zh: `损失日期 ${occurredOn} 晚于今天 ${today}。`,
    en: `The loss is dated ${occurredOn}, which is after today, ${today}.`,
  }),
  'loss.before-filing': ({ occurredOn, filedOn }) => ({
    zh: `损失发生于 ${occurredOn}，早于备案日 ${filedOn}；须先备案后出险。`,
    en: `The loss of ${occurredOn} came before the filing of ${filedOn}; only filed exposures are covered.`,
  }),
  'loss.after-cover-ended': ({ occurredOn, lastDay }) => ({
    zh: `损失发生于 ${occurredOn}，保障期截至 ${lastDay}。`,
    en: `The loss came on ${occurredOn}; the exposure was covered until ${lastDay}.`,
  }),
  'claim.window-closed': ({ lastDay, today }) => ({
    zh: `申请期限截至 ${lastDay}，今天是 ${today}。`,
    en: `It could be claimed until ${lastDay}; today is ${today}.`,
  }),
  'loss.above-principal': ({ lossFen, principalFen }) => ({
    zh: `损失 ${yuan(lossFen)} 超过备案本金 ${yuan(principalFen)}。`,
    en: `The loss of ${yuan(lossFen)} is above the filed principal of ${yuan(principalFen)}.`,
  }),
  'loss.received-above-loss': ({ receivedFen, lossFen }) => ({
    zh: `已收回 ${yuan(receivedFen)} 超过损失 ${yuan(lossFen)}。`,
    en: `The ${yuan(receivedFen)} already received is above the loss of ${yuan(lossFen)}.`,
  }),
  'loss.other-compensation-above-loss': ({ otherCompensationFen, lossFen }) => ({
    zh: `其他补偿 ${yuan(otherCompensationFen)} 与已收回之和超过损失 ${yuan(lossFen)}。`,
    en: `The ${yuan(otherCompensationFen)} from elsewhere, with what was received, is above the loss of ${yuan(lossFen)}.`,
  }),
  'loss.nothing-lost': () => ({
    zh: '损失已全部收回，无可补偿金额。',
    en: 'All of the loss was received back; there is nothing to compensate.',
  }),
  'exposure.settled': ({ settledOn }) => ({
    zh: `该备案项目已于 ${settledOn} 结清，不能再申请。`,
    en: `The exposure was settled on ${settledOn}; nothing more can be claimed on it.`,
  }),
  'exposure.claim-open': ({ claimId }) => ({
    zh: `该备案项目已有在办申请 ${claimId}，须待其办结。`,
    en: `Claim ${claimId} on this exposure is still open; wait until it is settled or withdraw it.`,
  }),
  'exposure.principal-exhausted': ({ claimedFen, lossFen, principalFen }) => ({
    zh: `此前已申请损失 ${yuan(claimedFen)}，加上本次 ${yuan(lossFen)}，超过本金 ${yuan(principalFen)}。`,
    en: `Earlier claims of ${yuan(claimedFen)} and this one of ${yuan(lossFen)} pass the principal of ${yuan(principalFen)}.`,
  }),
  'share.below-one-fen': () => ({
    zh: '市级分担不足一分。',
    en: 'The city’s share is less than one fen.',
  }),
  'share.taken-by-other-compensation': ({ shareFen, otherCompensationFen }) => ({
    zh: `其他补偿 ${yuan(otherCompensationFen)} 已抵满市级分担 ${yuan(shareFen)}。`,
    en: `The ${yuan(otherCompensationFen)} from elsewhere takes up all of the city’s share of ${yuan(shareFen)}.`,
  }),
  'cap.governments-together-exhausted': ({ limitFen, usedFen }) => ({
    zh: `各级政府合计上限 ${yuan(limitFen)} 已由其他各级占用 ${yuan(usedFen)}。`,
    en: `The cap of all governments together, ${yuan(limitFen)}, is taken up by the others’ ${yuan(usedFen)}.`,
  }),
  'cap.deal-exhausted': ({ limitFen, usedFen }) => ({
    zh: `市级单项上限 ${yuan(limitFen)} 已用 ${yuan(usedFen)}，没有余额。`,
    en: `Of the city’s cap per deal of ${yuan(limitFen)}, ${yuan(usedFen)} is taken; nothing is left.`,
  }),
  'cap.enterprise-exhausted': ({ limitFen, usedFen }) => ({
    zh: `该企业市级上限 ${yuan(limitFen)} 已用 ${yuan(usedFen)}，没有余额。`,
    en: `Of the city’s cap per enterprise of ${yuan(limitFen)}, ${yuan(usedFen)} is taken; nothing is left.`,
  }),
  'cap.institution-year-exhausted': ({ limitFen, usedFen }) => ({
    zh: `该机构本年度市级上限 ${yuan(limitFen)} 已用 ${yuan(usedFen)}，没有余额。`,
    en: `Of the city’s cap per institution and year of ${yuan(limitFen)}, ${yuan(usedFen)} is taken; nothing is left.`,
  }),
  'cap.pool-exceeded': ({ amountFen, headroomFen }) => ({
    zh: `资金池可用额度 ${yuan(headroomFen)} 不足本次所需 ${yuan(amountFen)}；财政拨入后可重新申请。`,
    en: `The pool’s headroom of ${yuan(headroomFen)} is short of the ${yuan(amountFen)} needed; send the claim again after an appropriation.`,
  }),
};

/** Why a claim was refused, in a sentence that names the figures. */
export function claimRefusalText(refusal: ClaimRefusal, language: Language): string {
  const render = CLAIM_REFUSAL_TEXTS[refusal.code] as (refusal: ClaimRefusal) => Texts;
  return render(refusal)[language];
}
