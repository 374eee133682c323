import type { RecordedReconciliation } from '../store/reconciliation-item.ts';

/** A month's reconciliation as the API tells it. */
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

/** How a pool last stood to the bank, as it is told beside its balance; null where no month was reconciled. */
export function standingBody(reconciled: RecordedReconciliation | null) {
  if (reconciled === null) return null;
  const { period, statement, onlyInBankCount, onlyInLedgerCount, recordedBy, recordedAt } = reconciled;
  const { differenceFen, unexplainedFen } = statement;
  return {
    ...{ period, differenceFen, unexplainedFen, onlyInBankCount, onlyInLedgerCount },
    ...{ recordedBy, recordedAt },
  };
}
