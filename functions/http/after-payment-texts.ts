import type { AfterPaymentRefusal } from '../../domain/claims/after-payment-refusal.ts';
import { yuan } from '../../domain/explain/amount-text.ts';
import type { Texts } from '../../domain/explain/language.ts';

/** What stands in the way of a step after payment, with its figures; null where the problem's own words say it all. */
export function afterPaymentText(refusal: AfterPaymentRefusal): Texts | null {
  switch (refusal.code) {
    case 'claim.costs-above-received': {
      const { costsFen, receivedFen } = refusal;
      return {
        zh: `费用 ${yuan(costsFen)} 超过收到的 ${yuan(receivedFen)}。`,
        en: `The costs of ${yuan(costsFen)} are above the ${yuan(receivedFen)} that was received.`,
      };
    }
    case 'claim.recovery-above-outstanding': {
      const { netFen, outstandingFen } = refusal;
      return {
        zh: `扣除费用后 ${yuan(netFen)}，超过尚未收回的 ${yuan(outstandingFen)}。`,
        en: `${yuan(netFen)} net of costs is above the ${yuan(outstandingFen)} still outstanding.`,
      };
    }
    case 'claim.received-on-out-of-range': {
      const { receivedOn, firstDay, lastDay } = refusal;
      return {
        zh: `收款日期 ${receivedOn} 须在 ${firstDay} 至 ${lastDay} 之间。`,
        en: `${receivedOn} does not lie between ${firstDay} and ${lastDay}.`,
      };
    }
    case 'claim.clawback-out-of-range': {
      const { amountFen, outstandingFen } = refusal;
      return {
        zh: `追回 ${yuan(amountFen)}；市级尚未收回 ${yuan(outstandingFen)}，追回金额须大于零且不超过此数。`,
        en: `${yuan(amountFen)} is to be clawed back; it must be more than nothing and at most the ${yuan(outstandingFen)} that the city has not had back.`,
      };
    }
    case 'claim.clawback-already-ordered': {
      const { orderedFen } = refusal;
      return {
        zh: `已有一笔 ${yuan(orderedFen)} 的追回决定尚未执行；请先收取或撤销。`,
        en: `A clawback of ${yuan(orderedFen)} is ordered and not yet collected; collect or cancel it first.`,
      };
    }
    case 'claim.no-clawback-ordered':
    case 'claim.entry-built-upon':
      return null;
  }
}
