import type { LiveClaim } from '../../domain/claims/claim.ts';
import { othersTwins } from '../../domain/claims/double-draw.ts';
import type { ExposureId } from '../../domain/identifiers/ids.ts';
import type { Platform } from '../http/platform.ts';
import type { Write } from '../store/transact.ts';
import { readTwins, twinsCheck } from '../store/twins-item.ts';

/** The twins that an approver answers for, and the check that no other was filed while they decided. */
export async function readOthersTwins(
  claim: LiveClaim,
  { store }: Platform,
): Promise<{ readonly twinIds: readonly ExposureId[]; readonly check: Write<'twins'> }> {
  const twins = await readTwins(store, claim);
  return {
    twinIds: othersTwins(claim, twins).map(({ exposureId }) => exposureId),
    check: twinsCheck(store, claim, twins.length),
  };
}
