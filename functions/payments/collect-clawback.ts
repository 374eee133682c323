/**
 * Collect a clawback that an approver has ordered. Input: the day the money came in and the bank's reference. Output: 200
 * and the claim; the city's money is back in the pool.
 */
import * as z from 'zod/mini';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { dateField, textField } from '../http/field-schemas.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { takeStep } from '../http/take-step.ts';

export const collectRequest = z.strictObject({ receivedOn: dateField, reference: textField(64) });

export async function collectClawback(request: Request, platform: Platform): Promise<Answer> {
  const checked = checkFields(collectRequest, request.json);
  if ('problem' in checked) return checked;
  const { receivedOn, reference } = checked.value;
  return takeStep(request, platform, () => ({
    effectiveOn: receivedOn,
    reference,
    makeStep: (basis) => ({ ...basis, action: 'claw-back', receivedOn, reference, reason: null }),
  }));
}
