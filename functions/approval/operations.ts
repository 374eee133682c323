import * as z from 'zod/mini';
import { checkFields } from '../http/check-fields.ts';
import type { Handlers } from '../http/create-function.ts';
import { reasonField } from '../http/field-schemas.ts';
import { takeStep } from '../http/take-step.ts';
import { approveRequest, planApproval } from './plan-approval.ts';
import { resolveObjection } from './resolve-objection.ts';
import { cancelClawback, orderClawback } from './order-clawback.ts';
import { orderReversal } from './order-reversal.ts';
import { writeOffClaim } from './write-off-claim.ts';

export const rejectRequest = z.strictObject({ reason: reasonField });

/**
 * An approver decides on a reviewed claim: what was computed, less with a reason, or nothing with one. Objections to
 * what was approved are an approver's to resolve, too. Once a claim is paid they decide what is written off, clawed back
 * and reversed, and others carry it out.
 */
export const approval: Handlers<
  | 'approveClaim'
  | 'rejectClaim'
  | 'resolveObjection'
  | 'writeOffClaim'
  | 'orderClawback'
  | 'cancelClawback'
  | 'orderReversal'
> = {
  approveClaim: async (request, platform) => {
    const checked = checkFields(approveRequest, request.json);
    if ('problem' in checked) return checked;
    return takeStep(request, platform, (claim) => planApproval(claim, checked.value, platform));
  },
  rejectClaim: async (request, platform) => {
    const checked = checkFields(rejectRequest, request.json);
    if ('problem' in checked) return checked;
    const reason = checked.value.reason ?? null;
    return takeStep(request, platform, () => ({
      makeStep: (basis) => ({ ...basis, action: 'reject', reason }),
    }));
  },
  resolveObjection,
  writeOffClaim,
  orderClawback,
  cancelClawback,
  orderReversal,
};
