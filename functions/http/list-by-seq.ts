import { isPoolId, type PoolId } from '../../domain/pools/pool.ts';
import type { Answer } from './answer.ts';
import { invalid, readLimit, unknownParameters } from './page.ts';
import type { Request } from './request.ts';

/** What a pool has by the numbers of its entries, a page at a time. */
export async function listBySeq<Listed extends { readonly seq: number }>(
  { id, query }: Request,
  read: (poolId: PoolId, afterSeq: number, limit: number) => Promise<Listed[]>,
  toBody: (listed: Listed) => unknown,
): Promise<Answer> {
  if (!isPoolId(id)) return { problem: 'pool.not-found' };
  const unknown = unknownParameters(query, ['afterSeq', 'limit', 'cursor']);
  if (unknown !== null) return unknown;
  const limit = readLimit(query);
  if ('problem' in limit) return limit;
  const after = query['cursor'] ?? query['afterSeq'] ?? '0';
  if (!/^\d{1,12}$/.test(after)) return invalid([{ name: 'afterSeq', code: 'parameter.malformed' }]);
  const listed = await read(id, Number(after), limit.limit);
  const last = listed.at(-1);
  const nextCursor = last !== undefined && listed.length === limit.limit ? String(last.seq) : null;
  return { status: 200, body: () => ({ data: listed.map(toBody), nextCursor }) };
}
