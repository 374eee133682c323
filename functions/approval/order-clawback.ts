/**
 * Order that compensation is clawed back (追回), and take such an order back. Input: an amount and the reason, or the
 * reason alone. Output: 200 and the claim; no money moves until a cashier has collected it.
 */
import * as z from 'zod/mini';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { positiveAmountField, reasonField } from '../http/field-schemas.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { takeStep } from '../http/take-step.ts';

export const clawbackRequest = z.strictObject({ amountFen: positiveAmountField, reason: reasonField });
export const cancelRequest = z.strictObject({ reason: reasonField });

export async function orderClawback(request: Request, platform: Platform): Promise<Answer> {
  const checked = checkFields(clawbackRequest, request.json);
  if ('problem' in checked) return checked;
  const { amountFen, reason } = checked.value;
  return takeStep(request, platform, () => ({
    makeStep: (basis) => ({ ...basis, action: 'order-clawback', amountFen, reason: reason ?? null }),
  }));
}

export async function cancelClawback(request: Request, platform: Platform): Promise<Answer> {
  const checked = checkFields(cancelRequest, request.json);
  if ('problem' in checked) return checked;
  const reason = checked.value.reason ?? null;
  return takeStep(request, platform, () => ({
    makeStep: (basis) => ({ ...basis, action: 'cancel-clawback', reason }),
  }));
}
