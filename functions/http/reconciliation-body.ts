import type { RecordedReconciliation } from '../store/reconciliation-item.ts';

/** A month's reconciliation as the API tells it, by itself and beside the pool's balance. */
export function reconciliationBody({
  poolId,
  period,
  seq,
  hash,
  statement,
  ...recorded
}: RecordedReconciliation) {
  return { pool: poolId, period, seq, hash, ...statement, ...recorded };
}
