import type { Entry } from '../../domain/ledger/entry.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import type { Api } from './api.ts';

/** The whole journal of a pool as the API tells it. */
export async function apiEntries(api: Api, poolId: PoolId): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (;;) {
    const path = `/v1/pools/${poolId}/entries?afterSeq=${String(entries.length)}&limit=100`;
    const page = await api.get('demo-auditor', path);
    entries.push(...page.body.data.map(entryOf));
    if (page.body.nextCursor === null) return entries;
  }
}

/** An entry of the API back in the domain's own types; its numbers are amounts but for the sequence. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- it comes as JSON and is checked by its hash
function entryOf({ pool, postings, balances, ...entry }: any) {
  return {
    ...entry,
    poolId: pool,
    postings: postings.map((posting: { amountFen: number }) => ({
      ...posting,
      amountFen: BigInt(posting.amountFen),
    })),
    balances: Object.fromEntries(
      Object.entries(balances).map(([account, value]) => [account, BigInt(value as number)]),
    ),
  };
}
