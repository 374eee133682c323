import * as z from 'zod/mini';
import { STEPS_MAX } from '../../domain/claims/step.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { reasonField, wholeField } from '../http/field-schemas.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { takeStep } from '../http/take-step.ts';
import { noticeFollows } from '../store/notice-item.ts';

export const resolveRequest = z.strictObject({
  objection: wholeField(1, STEPS_MAX),
  outcome: z.enum(['dismissed', 'upheld']),
  reason: reasonField,
});

/** Resolves one objection. Input: its number, the outcome and the reason. Output: 200 and the claim. */
export async function resolveObjection(request: Request, platform: Platform): Promise<Answer> {
  const checked = checkFields(resolveRequest, request.json);
  if ('problem' in checked) return checked;
  const { objection, outcome, reason } = checked.value;
  return takeStep(request, platform, () => ({
    makeStep: (basis) => ({
      ...{ ...basis, action: 'resolve-objection', objection, outcome, reason: reason ?? null },
    }),
    alongside: (after) => noticeFollows(platform.store, after),
  }));
}
