import * as z from 'zod/mini';
import { amount, date, entryRef, ofClaim, text } from './fields.ts';
import { eventType } from './event-type.ts';

/** Money was recovered on a paid claim, and shared; without an entry where the city had no part in it. */
export const RECOVERY_RECORDED = eventType('recovery.recorded', 1, {
  ...ofClaim,
  receivedFen: amount,
  costsFen: amount,
  receivedOn: date,
  reference: text,
  shares: z.array(z.strictObject({ payer: text, amountFen: amount })),
  entry: z.nullable(entryRef),
});
