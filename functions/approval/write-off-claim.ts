/**
 * Write a paid claim off (核销). Input: the reason and the document that decides it. Output: 200 and the claim, closed.
 */
import * as z from 'zod/mini';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { reasonField, textField } from '../http/field-schemas.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { takeStep } from '../http/take-step.ts';

export const writeOffRequest = z.strictObject({ reason: reasonField, documentNo: textField(64) });

export async function writeOffClaim(request: Request, platform: Platform): Promise<Answer> {
  const checked = checkFields(writeOffRequest, request.json);
  if ('problem' in checked) return checked;
  const { reason, documentNo } = checked.value;
  return takeStep(request, platform, () => ({
    makeStep: (basis) => ({ ...basis, action: 'write-off', documentNo, reason: reason ?? null }),
  }));
}
