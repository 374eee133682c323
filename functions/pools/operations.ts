import type { Head } from '../../domain/ledger/entry.ts';
import { poolFigures } from '../../domain/pools/pool-figures.ts';
import { isPoolId, POOL_IDS, POOL_NAMES } from '../../domain/pools/pool.ts';
import type { Handlers } from '../http/create-function.ts';
import { listBySeq } from '../http/list-by-seq.ts';
import { readEntries, readHead } from '../store/journal.ts';
import { standingBody } from '../http/reconciliation-body.ts';
import { readLastReconciliations, type RecordedReconciliation } from '../store/reconciliation-item.ts';
import { appropriate } from './appropriate.ts';
import { entryBody } from './entry-body.ts';

/**
 * A pool at its newest entry, and beside it how it last stood to the bank. Before the first entry it is empty, and that is
 * an answer too.
 */
function poolBody(
  { poolId, seq, hash, recordedAt, balances, closedThrough }: Head,
  reconciled: RecordedReconciliation | null,
) {
  const newest = { seq, headHash: hash, closedThrough, recordedAt };
  return {
    id: poolId,
    name: POOL_NAMES[poolId],
    ...poolFigures(balances),
    reconciliation: standingBody(reconciled),
    ...newest,
  };
}

/** What the offices see of a pool, and what a manager puts into it. */
export const pools: Handlers<'listPools' | 'readPool' | 'listEntries' | 'appropriate'> = {
  listPools: async (_request, { store }) => {
    const [last, ...heads] = await Promise.all([
      readLastReconciliations(store),
      ...POOL_IDS.map((poolId) => readHead(store, poolId)),
    ]);
    const data = heads.map((head) => poolBody(head, last[head.poolId]));
    return { status: 200, body: () => ({ data, nextCursor: null }) };
  },
  readPool: async ({ id }, { store }) => {
    if (!isPoolId(id)) return { problem: 'pool.not-found' };
    const [head, last] = await Promise.all([readHead(store, id), readLastReconciliations(store)]);
    return { status: 200, body: () => poolBody(head, last[id]) };
  },
  listEntries: (request, { store }) =>
    listBySeq(request, (poolId, after, limit) => readEntries(store, poolId, after, limit), entryBody),
  appropriate,
};
