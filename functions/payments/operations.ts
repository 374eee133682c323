import { checkFields } from '../http/check-fields.ts';
import type { Handlers } from '../http/create-function.ts';
import { takeStep } from '../http/take-step.ts';
import { payRequest, planPayment } from './plan-payment.ts';

/** A cashier pays what was approved and records the bank's reference for it. */
export const payments: Handlers<'payClaim'> = {
  payClaim: async (request, platform) => {
    const checked = checkFields(payRequest, request.json);
    if ('problem' in checked) return checked;
    return takeStep(request, platform, (claim) => planPayment(claim, checked.value, platform));
  },
};
