import type { Pause } from './commit-on-head.ts';
import type { Store } from './dynamo.ts';
import { StoreFault } from './store-fault.ts';
import { transact, type TransactOutcome, type Write } from './transact.ts';

const ROUNDS_MAX = 5;

/** A transaction tried again while another one holds its items; what it then finds standing is the other's. */
export async function transactPatiently<Name extends string>(
  store: Store,
  pause: Pause,
  writes: readonly Write<Name>[],
): Promise<Exclude<TransactOutcome<Name>, { readonly kind: 'contended' }>> {
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const outcome = await transact(store, writes);
    if (outcome.kind !== 'contended') return outcome;
    await pause(round);
  }
  throw new StoreFault('what a transaction writes stays contended');
}
