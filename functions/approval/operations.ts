import * as z from 'zod/mini';
import { checkFields } from '../http/check-fields.ts';
import type { Handlers } from '../http/create-function.ts';
import { amountField, reasonField } from '../http/field-schemas.ts';
import { takeStep } from '../http/take-step.ts';

const approveRequest = z.strictObject({ amountFen: z.optional(amountField), reason: reasonField });
const rejectRequest = z.strictObject({ reason: reasonField });

/** An approver decides on a reviewed claim: what was computed, less with a reason, or nothing with one. */
export const approval: Handlers<'approveClaim' | 'rejectClaim'> = {
  approveClaim: async (request, platform) => {
    const checked = checkFields(approveRequest, request.json);
    if ('problem' in checked) return checked;
    const { amountFen, reason } = checked.value;
    return takeStep(request, platform, (claim) => ({
      makeStep: (basis) => ({
        ...basis,
        action: 'approve',
        amountFen: amountFen ?? claim.decision.amountFen,
        reason: reason ?? null,
      }),
    }));
  },
  rejectClaim: async (request, platform) => {
    const checked = checkFields(rejectRequest, request.json);
    if ('problem' in checked) return checked;
    const reason = checked.value.reason ?? null;
    return takeStep(request, platform, () => ({
      makeStep: (basis) => ({ ...basis, action: 'reject', reason }),
    }));
  },
};
