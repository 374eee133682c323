import type { Reversal } from '../store/reversal-item.ts';

/** A reversal as the API tells it; as it was ordered where it is not done, or is told as it was then. */
export function reversalBody({ poolId, execution, ...order }: Reversal) {
  if (execution === null) return { pool: poolId, ...order, status: 'ordered', execution: null };
  const { executedBy, executedAt, entrySeq } = execution;
  const entry = { pool: poolId, seq: entrySeq };
  return { pool: poolId, ...order, status: 'executed', execution: { executedBy, executedAt, entry } };
}
