import { shanghaiDateOf } from '../calendar/instant.ts';
import type { Step, StepAction } from '../claims/step.ts';
import { subtractFen, type Fen } from '../money/fen.ts';
import { yuan } from './amount-text.ts';
import type { Language, Texts } from './language.ts';

type StepOf<Action extends StepAction> = Extract<Step, { action: Action }>;

const LATER_TEXTS: { readonly [A in StepAction]: (step: StepOf<A>, decidedFen: Fen) => Texts } = {
  submit: () => ({ zh: '提交申请', en: 'submitted' }),
  review: () => ({ zh: '审核通过', en: 'reviewed' }),
  clear: ({ clearances }) => ({
    zh: `排除疑似重复补偿 ${String(clearances.length)} 项`,
    en: `cleared ${String(clearances.length)} flags of a possible double draw`,
  }),
  return: () => ({ zh: '退回补充材料', en: 'returned for more papers' }),
  resubmit: ({ evidence }) => ({
    zh: `补充材料 ${String(evidence.length)} 份`,
    en: `sent ${String(evidence.length)} papers`,
  }),
  withdraw: () => ({ zh: '撤回申请', en: 'withdrawn' }),
  approve: ({ amountFen }, decidedFen) => {
    if (amountFen === decidedFen) {
      return { zh: `按核定金额核准 ${yuan(amountFen)}`, en: `approved ${yuan(amountFen)}, as decided` };
    }
    const lessFen = subtractFen(decidedFen, amountFen);
    return {
      zh: `核准 ${yuan(amountFen)}，比核定金额少 ${yuan(lessFen)}`,
      en: `approved ${yuan(amountFen)}, ${yuan(lessFen)} less than decided`,
    };
  },
  reject: () => ({ zh: '驳回', en: 'rejected' }),
  object: () => ({ zh: '登记公示异议', en: 'recorded an objection to the public notice' }),
  'resolve-objection': ({ objection, outcome }) =>
    outcome === 'dismissed'
      ? { zh: `异议 ${String(objection)} 不成立`, en: `dismissed objection ${String(objection)}` }
      : { zh: `异议 ${String(objection)} 成立`, en: `upheld objection ${String(objection)}` },
  pay: ({ paidOn, paymentRef }) => ({
    zh: `于 ${paidOn} 拨付，凭证 ${paymentRef}`,
    en: `paid on ${paidOn}, reference ${paymentRef}`,
  }),
  recover: ({ receivedFen, costsFen, receivedOn }) => ({
    zh: `于 ${receivedOn} 追偿收回 ${yuan(receivedFen)}，其中费用 ${yuan(costsFen)}`,
    en: `recovered ${yuan(receivedFen)} on ${receivedOn}, ${yuan(costsFen)} of it costs`,
  }),
  close: () => ({ zh: '追偿终结，结案', en: 'closed, nothing more being expected' }),
  'write-off': ({ documentNo }) => ({
    zh: `核销，文号 ${documentNo}`,
    en: `written off by document ${documentNo}`,
  }),
  'order-clawback': ({ amountFen }) => ({
    zh: `决定追回 ${yuan(amountFen)}`,
    en: `ordered ${yuan(amountFen)} to be clawed back`,
  }),
  'cancel-clawback': () => ({ zh: '撤销追回决定', en: 'cancelled the clawback' }),
  'claw-back': ({ receivedOn, reference }) => ({
    zh: `于 ${receivedOn} 收到追回款，凭证 ${reference}`,
    en: `collected the clawback on ${receivedOn}, reference ${reference}`,
  }),
  reverse: ({ reversedSeq, orderedBy }) => ({
    zh: `依 ${orderedBy} 的决定冲销第 ${String(reversedSeq)} 号分录`,
    en: `reversed entry ${String(reversedSeq)} by order of ${orderedBy}`,
  }),
};

/** Who did what after the decision, when and why, in a line. */
export function laterStepText(step: Step, decidedFen: Fen, language: Language): string {
  const render = LATER_TEXTS[step.action] as (step: Step, decidedFen: Fen) => Texts;
  const what = render(step, decidedFen)[language];
  const who = `${shanghaiDateOf(step.at)} ${step.actor}`;
  if (step.reason === null) return language === 'zh' ? `${who} ${what}。` : `${who}: ${what}.`;
  return language === 'zh'
    ? `${who} ${what}，理由：${step.reason}。`
    : `${who}: ${what}, because: ${step.reason}.`;
}
