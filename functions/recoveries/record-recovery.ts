/**
 * Record what was recovered on a paid claim. Input: what came in, what it cost, the day and the reference. Output: 200 and
 * the claim, with what each of those who bore the loss has had back; the city's part is booked in its pool.
 */
import * as z from 'zod/mini';
import { approvalOf } from '../../domain/claims/approval-of.ts';
import { isCompensated, type LiveClaim } from '../../domain/claims/claim.ts';
import { partOf } from '../../domain/decisions/split.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { amountField, dateField, positiveAmountField, textField } from '../http/field-schemas.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { takeStep } from '../http/take-step.ts';
import { readMatchApplication } from '../store/match-application-item.ts';

export const recoveryRequest = z.strictObject({
  receivedFen: positiveAmountField,
  costsFen: amountField,
  receivedOn: dateField,
  reference: textField(64),
});

export async function recordRecovery(request: Request, platform: Platform): Promise<Answer> {
  const checked = checkFields(recoveryRequest, request.json);
  if ('problem' in checked) return checked;
  const recovery = checked.value;
  return takeStep(request, platform, async (claim) => {
    const provinceFen = await readProvincePart(claim, platform);
    return {
      effectiveOn: recovery.receivedOn,
      reference: recovery.reference,
      makeStep: (basis) => ({ ...basis, ...recovery, action: 'recover', provinceFen, reason: null }),
    };
  });
}

/** What the province is known to bear: what it has decided, and until then what was applied for. */
async function readProvincePart(claim: LiveClaim, { store }: Platform): Promise<Fen> {
  const { matchApplicationId } = isCompensated(claim) ? approvalOf(claim) : { matchApplicationId: null };
  const stored = matchApplicationId === null ? null : await readMatchApplication(store, matchApplicationId);
  const application = stored?.application;
  if (application?.status === 'decided' || application?.status === 'paid')
    return application.decision.amountFen;
  return partOf(claim.decision.split, 'province');
}
