import { startOfDay, type Instant } from '../../domain/calendar/instant.ts';
import { addDays } from '../../domain/calendar/local-date.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import type { Problem } from '../http/problem.ts';
import type { Store } from '../store/dynamo.ts';
import { readEntry, readHead } from '../store/journal.ts';
import type { ExportRequest } from './export-request.ts';

/** Inclusive at both ends. */
export type SeqRange = { readonly firstSeq: number; readonly lastSeq: number };

const EMPTY: Problem = { problem: 'export.range-empty' };

/**
 * The entries that are asked for, by their numbers. An export is never cut at a moment, for a moment may lie within what
 * is being written; a period's entries are those recorded on its days, which follow each other without a gap.
 */
export async function findRange(
  { pool, range, period }: ExportRequest,
  store: Store,
): Promise<SeqRange | Problem> {
  if (range !== undefined && period !== undefined) return invalid('/period', 'export.range-or-period');
  const { seq: headSeq } = await readHead(store, pool);
  if (range !== undefined) {
    return range.lastSeq > headSeq ? invalid('/range/lastSeq', 'seq.beyond-head') : range;
  }
  if (period === undefined) return headSeq === 0 ? EMPTY : { firstSeq: 1, lastSeq: headSeq };
  const firstSeq = await firstRecordedFrom(store, pool, startOfDay(period.from), headSeq);
  const afterSeq = await firstRecordedFrom(store, pool, startOfDay(addDays(period.to, 1)), headSeq);
  return firstSeq === afterSeq ? EMPTY : { firstSeq, lastSeq: afterSeq - 1 };
}

/** By halves: a journal's own time never runs backwards. One past the head where nothing is so late. */
async function firstRecordedFrom(
  store: Store,
  poolId: PoolId,
  from: Instant,
  headSeq: number,
): Promise<number> {
  let low = 1;
  let high = headSeq + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const entry = await readEntry(store, poolId, middle);
    if (entry === null || entry.recordedAt >= from) high = middle;
    else low = middle + 1;
  }
  return low;
}

function invalid(pointer: string, code: string): Problem {
  return { problem: 'request.invalid', errors: [{ pointer, code }] };
}
