import * as z from 'zod/mini';
import { amount, date, entryRef, matchApplicationId, ofClaim } from './fields.ts';
import { eventType } from './event-type.ts';

/** A claim was approved; it is paid once the notice, where it has one, has run. */
export const CLAIM_APPROVED = eventType('claim.approved', 1, {
  ...ofClaim,
  approvedFen: amount,
  notice: z.nullable(z.strictObject({ from: date, to: date })),
  matchApplicationId: z.nullable(matchApplicationId),
  entry: entryRef,
});
