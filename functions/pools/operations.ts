import type { Head } from '../../domain/ledger/entry.ts';
import { poolFigures } from '../../domain/pools/pool-figures.ts';
import { isPoolId, POOL_IDS, POOL_NAMES } from '../../domain/pools/pool.ts';
import type { Handlers } from '../http/create-function.ts';
import { listBySeq } from '../http/list-by-seq.ts';
import { readEntries, readHead } from '../store/journal.ts';
import { appropriate } from './appropriate.ts';
import { entryBody } from './entry-body.ts';

/** A pool at its newest entry. Before the first one it is empty, and that is an answer too. */
function poolBody({ poolId, seq, hash, recordedAt, balances, closedThrough }: Head) {
  const newest = { seq, headHash: hash, closedThrough, recordedAt };
  return { id: poolId, name: POOL_NAMES[poolId], ...poolFigures(balances), ...newest };
}

/** What the offices see of a pool, and what a manager puts into it. */
export const pools: Handlers<'listPools' | 'readPool' | 'listEntries' | 'appropriate'> = {
  listPools: async (_request, { store }) => {
    const heads = await Promise.all(POOL_IDS.map((poolId) => readHead(store, poolId)));
    return { status: 200, body: () => ({ data: heads.map(poolBody), nextCursor: null }) };
  },
  readPool: async ({ id }, { store }) => {
    if (!isPoolId(id)) return { problem: 'pool.not-found' };
    const head = await readHead(store, id);
    return { status: 200, body: () => poolBody(head) };
  },
  listEntries: (request, { store }) =>
    listBySeq(request, (poolId, after, limit) => readEntries(store, poolId, after, limit), entryBody),
  appropriate,
};
