import { checkFields } from '../http/check-fields.ts';
import type { Handlers } from '../http/create-function.ts';
import { takeStep } from '../http/take-step.ts';
import { collectClawback } from './collect-clawback.ts';
import { executeReversal } from './execute-reversal.ts';
import { payRequest, planPayment } from './plan-payment.ts';

/**
 * A cashier pays what was approved and records the bank's reference for it, collects what is clawed back, and executes
 * reversals.
 */
export const payments: Handlers<'payClaim' | 'collectClawback' | 'executeReversal'> = {
  payClaim: async (request, platform) => {
    const checked = checkFields(payRequest, request.json);
    if ('problem' in checked) return checked;
    return takeStep(request, platform, (claim) => planPayment(claim, checked.value, platform));
  },
  collectClawback,
  executeReversal,
};
