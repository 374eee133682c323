import { accept, reject } from '../../result.ts';
import { bearerOf, outstandingOf } from '../bearing.ts';
import { NO_EFFECTS, stepRule, withStep } from '../step-rule.ts';
import type { OrderClawbackStep } from '../step.ts';

/** One order at a time, for all or a part of what the city has not had back; nothing moves until it is collected. */
export const ORDER_CLAWBACK = stepRule<OrderClawbackStep, 'paid' | 'recovering' | 'closed'>({
  allowedFrom: ['paid', 'recovering', 'closed'],
  duty: 'approvers',
  take: (claim, step) => {
    const { amountFen, reason, actor: orderedBy, at: orderedAt } = step;
    if (reason === null) return reject({ code: 'claim.reason-missing', action: 'order-clawback' });
    if (claim.clawbackOrder !== null) {
      const orderedFen = claim.clawbackOrder.amountFen;
      return reject({ code: 'claim.clawback-already-ordered', orderedFen });
    }
    const outstandingFen = outstandingOf(bearerOf(claim.bearing, 'city'));
    if (amountFen === 0n || amountFen > outstandingFen) {
      return reject({ code: 'claim.clawback-out-of-range', amountFen, outstandingFen });
    }
    const clawbackOrder = { amountFen, orderedBy, orderedAt, reason };
    return accept(withStep({ ...claim, clawbackOrder }, step));
  },
  effects: () => NO_EFFECTS,
});
