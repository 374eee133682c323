import * as z from 'zod/mini';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { textField } from '../http/field-schemas.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { takeStep } from '../http/take-step.ts';
import { noticeFollows } from '../store/notice-item.ts';

export const objectionRequest = z.strictObject({
  name: textField(60),
  contact: textField(100),
  text: textField(500),
});

/** Records an objection. Input: who objects, how they are reached, and what they say. Output: 200 and the claim. */
export async function recordObjection(request: Request, platform: Platform): Promise<Answer> {
  const checked = checkFields(objectionRequest, request.json);
  if ('problem' in checked) return checked;
  const { name, contact, text } = checked.value;
  return takeStep(request, platform, () => ({
    makeStep: (basis) => ({ ...basis, action: 'object', name, contact, text, reason: null }),
    alongside: (after) => noticeFollows(platform.store, after),
  }));
}
