import type { TransitionRefusal } from '../../domain/claims/transition-refusal.ts';
import { yuan } from '../../domain/explain/amount-text.ts';
import type { Texts } from '../../domain/explain/language.ts';
import { STATUS_NAMES } from '../../domain/explain/status-name.ts';
import { afterPaymentText } from './after-payment-texts.ts';
import { paymentStopText } from './approved-claim-texts.ts';
import type { Problem } from './problem.ts';

/** A step that a claim cannot take, as a problem under the same code and with the figures told. */
export function transitionProblem(refusal: TransitionRefusal): Problem {
  const { code, ...figures } = refusal;
  const detail = detailOf(refusal);
  return { problem: code, ...(detail === null ? {} : { detail }), members: figures };
}

function detailOf(refusal: TransitionRefusal): Texts | null {
  switch (refusal.code) {
    case 'claim.wrong-state': {
      const { claimStatus, allowedFrom } = refusal;
      return {
        zh: `申请现为“${STATUS_NAMES[claimStatus].zh}”；此操作只适用于：${allowedFrom.map((from) => STATUS_NAMES[from].zh).join('、')}。`,
        en: `The claim is ${STATUS_NAMES[claimStatus].en}; this can be done only to one that is ${allowedFrom.map((from) => STATUS_NAMES[from].en).join(' or ')}.`,
      };
    }
    case 'claim.amount-above-decision': {
      const { amountFen, decisionFen } = refusal;
      return {
        zh: `批准金额 ${yuan(amountFen)} 超过核定金额 ${yuan(decisionFen)}。`,
        en: `${yuan(amountFen)} is above the ${yuan(decisionFen)} that was decided.`,
      };
    }
    case 'claim.paid-on-out-of-range': {
      const { paidOn, firstDay, lastDay } = refusal;
      return {
        zh: `付款日期 ${paidOn} 须在 ${firstDay} 至 ${lastDay} 之间。`,
        en: `${paidOn} does not lie between ${firstDay} and ${lastDay}.`,
      };
    }
    case 'claim.objection-not-open':
      return objectionNotOpen(refusal.objection, refusal.openObjections);
    case 'claim.notice-running':
    case 'claim.objection-open':
    case 'claim.objection-upheld':
    case 'claim.province-not-paid':
      return paymentStopText(refusal);
    case 'claim.too-many-objections':
    case 'claim.flag-uncleared':
    case 'claim.same-person':
    case 'claim.nothing-approved':
    case 'claim.reason-missing':
    case 'claim.too-many-steps':
      return null;
    default:
      return afterPaymentText(refusal);
  }
}

function objectionNotOpen(objection: number, open: readonly number[]): Texts {
  return open.length === 0
    ? { zh: '该申请没有待处理的异议。', en: 'The claim has no open objection.' }
    : {
        zh: `第 ${objection} 项异议不在待处理之列；待处理的是：${open.join('、')}。`,
        en: `Objection ${objection} is not open; those that are: ${open.join(', ')}.`,
      };
}
