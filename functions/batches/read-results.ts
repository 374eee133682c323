import type { Answer } from '../http/answer.ts';
import { invalid, readLimit, unknownParameters } from '../http/page.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { readResultsAfter } from '../store/batch-results.ts';
import { rowResultBody } from './row-result-body.ts';
import { readVisibleBatch } from './visible-batch.ts';

/** Tells what became of the rows, in the order of the sheet. The cursor is the number of the last row that was told. */
export async function readResults(request: Request, { store }: Platform): Promise<Answer> {
  const { query } = request;
  const unknown = unknownParameters(query, ['limit', 'cursor']);
  if (unknown !== null) return unknown;
  const limit = readLimit(query);
  if ('problem' in limit) return limit;
  const cursor = query['cursor'] ?? '0';
  if (!/^\d{1,7}$/.test(cursor)) return invalid([{ name: 'cursor', code: 'parameter.malformed' }]);
  const batch = await readVisibleBatch(request, store);
  if (batch === null) return { problem: 'batch.not-found' };
  const results = await readResultsAfter(store, batch.id, Number(cursor), limit.limit);
  const last = results.at(-1);
  const nextCursor = last !== undefined && results.length === limit.limit ? String(last.row) : null;
  return {
    status: 200,
    body: (language) => ({
      data: results.map((result) => rowResultBody(batch.kind, result, language)),
      nextCursor,
    }),
  };
}
