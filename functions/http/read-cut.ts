import type { Head } from '../../domain/ledger/entry.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import { invalid } from './page.ts';
import type { Problem } from './problem.ts';
import type { Query } from './request.ts';
import type { Store } from '../store/dynamo.ts';
import { readCut } from '../store/journal-walk.ts';

/** The entry that a statement is cut at: the one that `seq` names, or the newest. */
export async function cutAsked(
  store: Store,
  poolId: PoolId,
  { seq }: Query,
): Promise<{ readonly cut: Head } | Problem> {
  if (seq !== undefined && !/^\d{1,12}$/.test(seq))
    return invalid([{ name: 'seq', code: 'parameter.malformed' }]);
  const cut = await readCut(store, poolId, seq === undefined ? null : Number(seq));
  return cut === null ? { problem: 'entry.not-found' } : { cut };
}

/** Cut there, a statement can be made again at any time and is the same. */
export function cutBody({ poolId, seq, hash, recordedAt }: Head) {
  return { pool: poolId, seq, hash, recordedAt };
}
