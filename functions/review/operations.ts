import * as z from 'zod/mini';
import { checkFields } from '../http/check-fields.ts';
import type { Handlers } from '../http/create-function.ts';
import { reasonField } from '../http/field-schemas.ts';
import { takeStep } from '../http/take-step.ts';
import { clearancesField, refuseUnknownFlags } from './clearances.ts';
import { recordObjection } from './record-objection.ts';

export const reviewRequest = z.strictObject({
  clearances: z._default(clearancesField, []),
  reason: reasonField,
});
export const clearRequest = z.strictObject({
  clearances: clearancesField.check(z.minLength(1)),
  reason: reasonField,
});
export const returnRequest = z.strictObject({ reason: reasonField });

/**
 * A reviewer looks at the papers: sends the claim on, or back for more, and clears what was flagged. Objections to a
 * claim are recorded here too.
 */
export const review: Handlers<'reviewClaim' | 'clearClaim' | 'returnClaim' | 'recordObjection'> = {
  reviewClaim: async (request, platform) => {
    const checked = checkFields(reviewRequest, request.json);
    if ('problem' in checked) return checked;
    const { clearances, reason = null } = checked.value;
    return takeStep(request, platform, async (claim) => {
      const unknown = await refuseUnknownFlags(claim, clearances, platform);
      return unknown ?? { makeStep: (basis) => ({ ...basis, action: 'review', clearances, reason }) };
    });
  },
  clearClaim: async (request, platform) => {
    const checked = checkFields(clearRequest, request.json);
    if ('problem' in checked) return checked;
    const { clearances, reason = null } = checked.value;
    return takeStep(request, platform, async (claim) => {
      const unknown = await refuseUnknownFlags(claim, clearances, platform);
      return unknown ?? { makeStep: (basis) => ({ ...basis, action: 'clear', clearances, reason }) };
    });
  },
  returnClaim: async (request, platform) => {
    const checked = checkFields(returnRequest, request.json);
    if ('problem' in checked) return checked;
    const reason = checked.value.reason ?? null;
    return takeStep(request, platform, () => ({
      makeStep: (basis) => ({ ...basis, action: 'return', reason }),
    }));
  },
  recordObjection,
};
