import type { Instant } from '../../domain/calendar/instant.ts';
import { assert } from '../../domain/assert.ts';
import { emptyHead, headAfter, type Entry, type Head } from '../../domain/ledger/entry.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import type { Store } from './dynamo.ts';
import { readEntries, readEntry, readHead } from './journal.ts';

/** As many entries as a page of the database holds, of a kilobyte each. */
const PAGE = 1_000;

/** The journal as it stood after an entry; without a number, as it stands. Null where it has not come that far. */
export async function readCut(store: Store, poolId: PoolId, seq: number | null): Promise<Head | null> {
  if (seq === null) return readHead(store, poolId);
  if (seq === 0) return emptyHead(poolId);
  const entry = await readEntry(store, poolId, seq);
  return entry === null ? null : headAfter(entry);
}

/**
 * The journal as it stood when a moment came, as far as the cut. Found by halving, for `recordedAt` never runs backwards
 * along a journal: a million entries take twenty looks.
 */
export async function headRecordedBefore(store: Store, cut: Head, moment: Instant): Promise<Head> {
  if (cut.recordedAt === null || cut.recordedAt < moment) return cut;
  let before = emptyHead(cut.poolId);
  let notBeforeSeq = cut.seq;
  while (notBeforeSeq - before.seq > 1) {
    const middle = Math.floor((before.seq + notBeforeSeq) / 2);
    const entry = await readEntry(store, cut.poolId, middle);
    assert(entry !== null, 'a journal has no gap');
    if (entry.recordedAt < moment) before = headAfter(entry);
    else notBeforeSeq = middle;
  }
  return before;
}

/** Every entry after one number and up to another, in order; the caller has bounded how many. */
export async function readEntriesBetween(
  store: Store,
  poolId: PoolId,
  afterSeq: number,
  throughSeq: number,
): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  let lastSeq = afterSeq;
  while (lastSeq < throughSeq) {
    const page = await readEntries(store, poolId, lastSeq, Math.min(PAGE, throughSeq - lastSeq));
    assert(page.length > 0, 'a journal has no gap');
    entries.push(...page);
    lastSeq += page.length;
  }
  return entries;
}
