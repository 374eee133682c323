import type { PaymentStop } from '../../domain/claims/payment-stop.ts';
import { yuan } from '../../domain/explain/amount-text.ts';
import type { Texts } from '../../domain/explain/language.ts';

/** What an approved claim waits for, with its figures. */
export function paymentStopText(stop: PaymentStop): Texts {
  switch (stop.code) {
    case 'claim.notice-running':
      return {
        zh: `公示期为 ${stop.from} 至 ${stop.to}，期满次日起方可拨付。`,
        en: `The notice runs from ${stop.from} to ${stop.to}; it can be paid from the day after.`,
      };
    case 'claim.objection-open':
      return {
        zh: `第 ${stop.objection} 项异议尚未处理，须由审批人员先处理。`,
        en: `Objection ${stop.objection} is open; an approver has to resolve it first.`,
      };
    case 'claim.objection-upheld':
      return {
        zh: `第 ${stop.objection} 项异议成立，不得拨付；该批准应予冲销。`,
        en: `Objection ${stop.objection} was upheld: it cannot be paid, and the approval is to be reversed.`,
      };
    case 'claim.province-not-paid': {
      const part = yuan(stop.provinceFen);
      return {
        zh: `政策规定省级先行拨付；省级承担的 ${part} 尚未登记到位。`,
        en: `By this policy the province pays first, and no payment of its part of ${part} is on record.`,
      };
    }
  }
}
