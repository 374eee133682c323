import type { Entry } from '../../domain/ledger/entry.ts';

/** An entry as the API tells it: all that its hash covers, its hash, and the balances after it. */
export function entryBody(entry: Entry) {
  const { poolId, seq, kind, postings, actor, requestId, recordedAt, effectiveOn } = entry;
  const { previousHash, hash, balances, claimId, policyVersion, reference, reverses, preparedBy } = entry;
  const { close, closedThrough } = entry;
  return {
    ...{ pool: poolId, seq, kind, postings, actor, requestId, recordedAt, effectiveOn, previousHash, hash },
    ...{ balances, claimId, policyVersion, reference, reverses, preparedBy, close, closedThrough },
  };
}
