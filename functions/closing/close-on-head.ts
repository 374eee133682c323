import { assert } from '../../domain/assert.ts';
import { areSameFigures, closeFigures } from '../../domain/books/close-figures.ts';
import { movementsInSpan } from '../../domain/books/movements-in-span.ts';
import type { PeriodRecord } from '../../domain/books/period-record.ts';
import { shanghaiDateOf, startOfDay } from '../../domain/calendar/instant.ts';
import type { RequestMark } from '../../domain/claims/step.ts';
import { appendEntry, recordingTime } from '../../domain/ledger/append-entry.ts';
import { headAfter, type Entry, type Head } from '../../domain/ledger/entry.ts';
import type { Platform } from '../http/platform.ts';
import type { Problem } from '../http/problem.ts';
import { STATEMENT_ENTRIES_MAX, TOO_LARGE } from '../http/read-movements.ts';
import type { Request } from '../http/request.ts';
import type { Store } from '../store/dynamo.ts';
import { entryWrites, readEntries, readHead, type EntryWrite } from '../store/journal.ts';
import { headRecordedBefore, readEntriesBetween } from '../store/journal-walk.ts';
import { closeConfirmationWrite } from '../store/period-item.ts';
import { transact } from '../store/transact.ts';
import { openSpan } from './open-span.ts';

/** A busy pool has some dozens of entries a second, and a try takes a few milliseconds. */
const RACES_MAX = 40;
/** What can have been added between two tries. */
const ADDED_MAX = 1_000;

/** Where a journal stands, and what it recorded since the first of the days in question. */
type Walked = { readonly before: Head; readonly since: readonly Entry[]; readonly head: Head };

/**
 * Writes a close on the pool's head, where its figures are those that were proposed. The journal is read once; after a
 * lost race only what was added is, so that a close is not outrun by those who book.
 */
export async function closeOnHead(
  record: PeriodRecord,
  request: Request,
  mark: RequestMark,
  { store, sha256, now, pause }: Platform,
): Promise<PeriodRecord | Problem | 'stale'> {
  let walked = await walk(record, store);
  if ('problem' in walked) return walked;
  for (let attempt = 1; attempt <= RACES_MAX; attempt += 1) {
    const refused = whyNotClosed(record, walked);
    if (refused !== null) return refused;
    const { head } = walked;
    const at = now();
    const appended = appendEntry(
      head,
      draftOf(record, request, shanghaiDateOf(recordingTime(head, at))),
      at,
      sha256,
    );
    assert(appended.ok, 'a close moves nothing, and counts for the day on which it is made');
    const { actor, recordedAt, seq: entrySeq } = appended.value;
    const confirmation = { actor, at: recordedAt, request: mark, entrySeq };
    const writes = [
      ...entryWrites(store, [appended.value]),
      closeConfirmationWrite(store, record, confirmation),
    ];
    const outcome = await transact<EntryWrite | 'period'>(store, writes);
    if (outcome.kind === 'committed') return { ...record, confirmation };
    if (outcome.kind === 'condition-failed' && outcome.standing.has('period')) return 'stale';
    if (outcome.kind === 'contended') await pause(1);
    walked = await walkOn(walked, store);
  }
  return { problem: 'ledger.busy', headers: { 'retry-after': '1' } };
}

function draftOf(
  { close, proposal }: PeriodRecord,
  { caller, requestId }: Request,
  effectiveOn: Entry['effectiveOn'],
) {
  const people = { actor: caller.person, preparedBy: proposal.actor };
  return { kind: 'close' as const, postings: [], ...people, requestId, effectiveOn, close };
}

/** Asked anew on each head, for what was added may count for the month, or have closed it. */
function whyNotClosed({ close }: PeriodRecord, { before, since, head }: Walked): Problem | null {
  const { closedThrough } = head;
  if (closedThrough !== null && close.period <= closedThrough) return { problem: 'close.already-closed' };
  const movements = movementsInSpan(before.balances, since, openSpan(head, close.period));
  return areSameFigures(closeFigures(movements, close.period), close)
    ? null
    : { problem: 'close.figures-changed' };
}

async function walk({ poolId, close }: PeriodRecord, store: Store): Promise<Walked | Problem> {
  const head = await readHead(store, poolId);
  const before = await headRecordedBefore(store, head, startOfDay(openSpan(head, close.period).from));
  if (head.seq - before.seq > STATEMENT_ENTRIES_MAX) return TOO_LARGE;
  return { before, since: await readEntriesBetween(store, poolId, before.seq, head.seq), head };
}

async function walkOn({ before, since, head }: Walked, store: Store): Promise<Walked> {
  const added = await readEntries(store, head.poolId, head.seq, ADDED_MAX);
  const last = added.at(-1);
  return { before, since: [...since, ...added], head: last === undefined ? head : headAfter(last) };
}
