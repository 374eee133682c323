/** What a payment waits for beyond the claim: where the policy has the province pay first, that it has. */
import * as z from 'zod/mini';
import { approvalOf } from '../../domain/claims/approval-of.ts';
import type { LiveClaim } from '../../domain/claims/claim.ts';
import { waitsForProvince } from '../../domain/claims/payment-stop.ts';
import type { ProvincePaidApplication } from '../../domain/match-applications/match-application.ts';
import { dateField, reasonField, textField } from '../http/field-schemas.ts';
import type { Platform } from '../http/platform.ts';
import type { StepPlan } from '../http/take-step.ts';
import { provincePaidCheck, readMatchApplication } from '../store/match-application-item.ts';

export const payRequest = z.strictObject({
  paidOn: dateField,
  paymentRef: textField(64),
  reason: reasonField,
});

export async function planPayment(
  claim: LiveClaim,
  { paidOn, paymentRef, reason }: z.infer<typeof payRequest>,
  platform: Platform,
): Promise<StepPlan> {
  const application = await readPaidApplication(claim, platform);
  const provincePaidOn = application?.payment.paidOn ?? null;
  return {
    effectiveOn: paidOn,
    reference: paymentRef,
    makeStep: (basis) => ({
      ...{ ...basis, action: 'pay', paidOn, paymentRef, provincePaidOn, reason: reason ?? null },
    }),
    ...(application === null ? {} : { alongside: () => [provincePaidCheck(platform.store, application.id)] }),
  };
}

/** Null where the claim does not wait for the province, or waits still. */
async function readPaidApplication(
  claim: LiveClaim,
  { store }: Platform,
): Promise<ProvincePaidApplication | null> {
  if (claim.status !== 'approved' || !waitsForProvince(claim)) return null;
  const { matchApplicationId } = approvalOf(claim);
  const stored = matchApplicationId === null ? null : await readMatchApplication(store, matchApplicationId);
  return stored?.application.status === 'paid' ? stored.application : null;
}
