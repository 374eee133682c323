import { startOfDay } from '../../domain/calendar/instant.ts';
import { movementsInSpan, type Movements } from '../../domain/books/movements-in-span.ts';
import { periodOf, type Span } from '../../domain/calendar/period.ts';
import { canBeTold, turnoversOf } from '../../domain/books/turnovers.ts';
import type { Head } from '../../domain/ledger/entry.ts';
import type { Problem } from './problem.ts';
import type { Store } from '../store/dynamo.ts';
import { headClosedBefore, headRecordedBefore, readEntriesBetween } from '../store/journal-walk.ts';

/** So many entries are read for one statement at most: some twenty pages of the database, and a second or two. */
export const STATEMENT_ENTRIES_MAX = 20_000;

export const TOO_LARGE: Problem = { problem: 'statement.too-large' };

/**
 * The books over some days, as of the cut. Nothing that counts for these days was recorded before the first of them, so
 * the balances recorded until then are taken from the journal as they stand; nothing was recorded after their months
 * were closed. Only what lies between is read.
 */
export async function readMovements(
  store: Store,
  cut: Head,
  span: Span,
): Promise<{ readonly movements: Movements } | Problem> {
  const [before, last] = await Promise.all([
    headRecordedBefore(store, cut, startOfDay(span.from)),
    headClosedBefore(store, cut, periodOf(span.to)),
  ]);
  if (last.seq - before.seq > STATEMENT_ENTRIES_MAX) return TOO_LARGE;
  const since = await readEntriesBetween(store, cut.poolId, before.seq, last.seq);
  const movements = movementsInSpan(before.balances, since, span);
  return canBeTold(turnoversOf(movements.entries)) ? { movements } : TOO_LARGE;
}
