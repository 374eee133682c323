import type { PoolId } from '../../domain/pools/pool.ts';
import type { Store } from '../store/dynamo.ts';

/** How long a spell of contention is taken to last; a claim that then races in vain begins another. */
const SPELL_MS = 10_000;

const spells = new WeakMap<Store, Map<PoolId, number>>();

/**
 * What a process knows of contention: that a claim of its own has just raced on a pool in vain. Those that come after it would
 * only be in the way of the worker, and go to the queue at once.
 */
export function isBusy(store: Store, poolId: PoolId): boolean {
  return performance.now() < (spells.get(store)?.get(poolId) ?? 0);
}

export function noteBusy(store: Store, poolId: PoolId): void {
  const untilMs = spells.get(store) ?? new Map<PoolId, number>();
  spells.set(store, untilMs.set(poolId, performance.now() + SPELL_MS));
}
