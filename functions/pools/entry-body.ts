import type { Entry } from '../../domain/ledger/entry.ts';

/** An entry as the API tells it: all that its hash covers, its hash, and the balances after it. */
export function entryBody({ poolId, ...entry }: Entry) {
  return { pool: poolId, ...entry };
}
