import { assert } from '../../domain/assert.ts';
import type { LiveClaim } from '../../domain/claims/claim.ts';
import type { ClaimId } from '../../domain/identifiers/ids.ts';
import { claimFromItem } from '../store/claim-item.ts';
import { claimKey } from '../store/keys.ts';
import { readItem } from '../store/read-items.ts';
import { readTold } from '../store/tell.ts';
import { isWaiting } from '../store/waiting-claim-item.ts';
import { refusalTelling, stepTellings } from './claim-tellings.ts';
import { tellAll, tellOnce } from './tell-all.ts';
import { tellExposures } from './tell-exposure.ts';
import { tellPool } from './tell-pool.ts';
import type { Teller } from './teller.ts';

/**
 * Tells what of a claim is not told yet, in the order of its steps. A step that moved money is told in the order of its
 * pool, with the entry that moved it.
 */
export async function tellClaim(teller: Teller, id: ClaimId): Promise<void> {
  const toldClaim = await readToldClaim(teller, id);
  if (toldClaim === null) return;
  const { claim, told } = toldClaim;
  if (claim.status === 'refused') {
    if (told > 0) return;
    await tellExposures(teller, [claim.exposureId]);
    await tellOnce(teller, refusalTelling(teller, claim));
    return;
  }
  if (nextMovement(claim, told) < claim.steps.length) await tellPool(teller, claim.poolId);
  if (told === claim.steps.length) return;
  await tellAll(teller, async () => {
    const now = await readToldClaim(teller, id);
    assert(now !== null && now.claim.status !== 'refused', `claim ${id} was taken in`);
    return stepTellings(teller, now.claim, now.told, nextMovement(now.claim, now.told));
  });
}

/** Null while it waits for its turn: nothing has become of it yet, and when something has, that is another record. */
async function readToldClaim({ store, policies }: Teller, id: ClaimId) {
  const [item, [told = 0]] = await Promise.all([readItem(store, claimKey(id)), readTold(store, [id])]);
  assert(item !== null, `claim ${id} was written and is there`);
  if (isWaiting(item)) return null;
  return { claim: claimFromItem(item, await policies.load([item])).claim, told };
}

/** After how many steps comes the first that is not told and moved money; where there is none, after all. */
function nextMovement({ steps }: LiveClaim, told: number): number {
  const place = steps.findIndex(({ entrySeq }, index) => index >= told && entrySeq !== null);
  return place < 0 ? steps.length : place;
}
