/**
 * Declare the recovery on a paid claim finished. Input: the reason. Output: 200 and the claim, closed.
 */
import * as z from 'zod/mini';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { reasonField } from '../http/field-schemas.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { takeStep } from '../http/take-step.ts';

export const closeRequest = z.strictObject({ reason: reasonField });

export async function closeClaim(request: Request, platform: Platform): Promise<Answer> {
  const checked = checkFields(closeRequest, request.json);
  if ('problem' in checked) return checked;
  const reason = checked.value.reason ?? null;
  return takeStep(request, platform, () => ({
    makeStep: (basis) => ({ ...basis, action: 'close', reason }),
  }));
}
