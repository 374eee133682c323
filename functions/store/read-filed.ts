import type { PoolId } from '../../domain/pools/pool.ts';
import { CLAIMS_FROM } from '../../domain/institutions/institution.ts';
import type { Store } from './dynamo.ts';
import { institutionFromItem } from './institution-item.ts';
import { poolFiledKey, standingKey, type Key } from './keys.ts';
import { listItems } from './list-items.ts';
import { poolOutstandingOf } from './pool-filed.ts';
import { readItem, readItems } from './read-items.ts';
import { standingFromItem } from './standing-item.ts';

/** What was filed with a pool in all, and of it what is not settled. */
export type Filed = { readonly filedFen: bigint; readonly outstandingFen: bigint };

const PAGE = 100;
/** Two thousand institutions; a city has some dozens. */
const PAGES_MAX = 20;

export async function readFiled(store: Store, poolId: PoolId): Promise<Filed> {
  let filedFen = 0n;
  let after: Key | null = null;
  for (let page = 0; page < PAGES_MAX; page += 1) {
    const { items, next } = await listItems(store, {
      ...{ index: 'byKind', partition: 'INSTITUTION', from: null, to: null, oneOf: {}, limit: PAGE, after },
    });
    const ids = items
      .map(institutionFromItem)
      .filter(({ kind }) => CLAIMS_FROM[kind] === poolId)
      .map(({ id }) => id);
    for (const item of ids.length === 0 ? [] : await readItems(store, ids.map(standingKey))) {
      if (item !== null) filedFen += standingFromItem(item).standing.filedFen;
    }
    after = next;
    if (after === null) break;
  }
  const outstandingFen = poolOutstandingOf(await readItem(store, poolFiledKey(poolId)));
  return { filedFen, outstandingFen };
}
