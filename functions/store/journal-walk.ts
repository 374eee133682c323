import type { Instant } from '../../domain/calendar/instant.ts';
import type { Period } from '../../domain/calendar/period.ts';
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

/** The journal as it stood when a moment came, as far as the cut. */
export function headRecordedBefore(store: Store, cut: Head, moment: Instant): Promise<Head> {
  return lastHeadThat(store, cut, ({ recordedAt }) => recordedAt === null || recordedAt < moment);
}

/** The journal as it stood when this month was the last one closed, or one before it. */
export function headClosedThrough(store: Store, cut: Head, period: Period): Promise<Head> {
  return lastHeadThat(store, cut, ({ closedThrough }) => closedThrough === null || closedThrough <= period);
}

/** The journal as it stood before this month was closed. */
export function headClosedBefore(store: Store, cut: Head, period: Period): Promise<Head> {
  return lastHeadThat(store, cut, ({ closedThrough }) => closedThrough === null || closedThrough < period);
}

/**
 * The last that holds of a row that holds up to some place and no further, as `recordedAt` and `closedThrough` only
 * ever grow along a journal. It is found by halving: a million entries take twenty looks.
 */
async function lastHeadThat(store: Store, cut: Head, holds: (head: Head) => boolean): Promise<Head> {
  if (holds(cut)) return cut;
  let last = emptyHead(cut.poolId);
  let firstThatDoesNot = cut.seq;
  while (firstThatDoesNot - last.seq > 1) {
    const middle = Math.floor((last.seq + firstThatDoesNot) / 2);
    const entry = await readEntry(store, cut.poolId, middle);
    assert(entry !== null, 'a journal has no gap');
    const head = headAfter(entry);
    if (holds(head)) last = head;
    else firstThatDoesNot = middle;
  }
  return last;
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
