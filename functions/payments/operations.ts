import * as z from 'zod/mini';
import { checkFields } from '../http/check-fields.ts';
import type { Handlers } from '../http/create-function.ts';
import { dateField, reasonField, textField } from '../http/field-schemas.ts';
import { takeStep } from '../http/take-step.ts';

const payRequest = z.strictObject({ paidOn: dateField, paymentRef: textField(64), reason: reasonField });

/** A cashier pays what was approved and records the bank's reference for it. */
export const payments: Handlers<'payClaim'> = {
  payClaim: async (request, platform) => {
    const checked = checkFields(payRequest, request.json);
    if ('problem' in checked) return checked;
    const { paidOn, paymentRef, reason } = checked.value;
    return takeStep(request, platform, () => ({
      effectiveOn: paidOn,
      reference: paymentRef,
      makeStep: (basis) => ({ ...basis, action: 'pay', paidOn, paymentRef, reason: reason ?? null }),
    }));
  },
};
