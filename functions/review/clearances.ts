import * as z from 'zod/mini';
import type { LiveClaim } from '../../domain/claims/claim.ts';
import { othersTwins } from '../../domain/claims/double-draw.ts';
import { CLEARANCES_MAX, type Clearance } from '../../domain/claims/twin.ts';
import { exposureIdField, requiredReasonField } from '../http/field-schemas.ts';
import type { Platform } from '../http/platform.ts';
import type { Problem } from '../http/problem.ts';
import { readTwins } from '../store/twins-item.ts';

export const clearancesField = z
  .array(
    z.strictObject({
      flag: z.literal('possible-double-draw'),
      exposureId: exposureIdField,
      reason: requiredReasonField,
    }),
  )
  .check(z.maxLength(CLEARANCES_MAX));

/** Clearing what is not flagged would let a slip of an id pass for a look at the right one. */
export async function refuseUnknownFlags(
  claim: LiveClaim,
  clearances: readonly Clearance[],
  { store }: Platform,
): Promise<Problem | null> {
  if (clearances.length === 0) return null;
  const flagged = othersTwins(claim, await readTwins(store, claim));
  const exposureIds = clearances
    .map(({ exposureId }) => exposureId)
    .filter((id) => !flagged.some(({ exposureId }) => exposureId === id));
  return exposureIds.length === 0 ? null : { problem: 'claim.flag-unknown', members: { exposureIds } };
}
