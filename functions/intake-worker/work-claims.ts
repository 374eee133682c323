import { assert } from '../../domain/assert.ts';
import type { ClaimId } from '../../domain/identifiers/ids.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import { submitClaims } from '../intake/submit-claims.ts';
import { claimKey } from '../store/keys.ts';
import { readStanding } from '../store/read-items.ts';
import { StoreFault } from '../store/store-fault.ts';
import { isWaiting, waitingFromItem } from '../store/waiting-claim-item.ts';
import { inShortPauses, WORKER_RACES_MAX, type Worker } from './worker.ts';

/** Decides the claims that wait on a pool, in the order in which they were handed over; those that are decided stay as they are. */
export async function workClaims(
  poolId: PoolId,
  claimIds: readonly ClaimId[],
  worker: Worker,
): Promise<void> {
  const ids = [...new Set(claimIds)];
  const standing = await readStanding(worker.store, ids.map(claimKey));
  const waiting = ids.flatMap((id) => {
    const item = standing(claimKey(id));
    return item !== null && isWaiting(item) ? [waitingFromItem(item).submission] : [];
  });
  const submitting = { racesMax: WORKER_RACES_MAX, areFromQueue: true };
  const outcomes = await submitClaims(poolId, waiting, inShortPauses(worker), submitting);
  for (const { id } of waiting) {
    const outcome = outcomes.get(id);
    if (outcome === undefined) throw new StoreFault('the pool stays contended');
    assert(outcome.kind !== 'no-exposure', `claim ${id} waits on an exposure that there is`);
  }
}
