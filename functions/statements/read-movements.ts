import { startOfDay } from '../../domain/calendar/instant.ts';
import { movementsInSpan, type Movements } from '../../domain/books/movements-in-span.ts';
import type { Span } from '../../domain/books/period.ts';
import { canBeTold, turnoversOf } from '../../domain/books/turnovers.ts';
import type { Head } from '../../domain/ledger/entry.ts';
import type { Problem } from '../http/problem.ts';
import type { Store } from '../store/dynamo.ts';
import { headRecordedBefore, readEntriesBetween } from '../store/journal-walk.ts';

/** So many entries are read for one statement at most: some twenty pages of the database, and a second or two. */
export const STATEMENT_ENTRIES_MAX = 20_000;

export const TOO_LARGE: Problem = { problem: 'statement.too-large' };

/**
 * The books over some days, as of the cut. Nothing that counts for these days was recorded before the first of them, so
 * the balances recorded until then are taken from the journal as they stand, and only what came after is read.
 */
export async function readMovements(
  store: Store,
  cut: Head,
  span: Span,
): Promise<{ readonly movements: Movements } | Problem> {
  const before = await headRecordedBefore(store, cut, startOfDay(span.from));
  if (cut.seq - before.seq > STATEMENT_ENTRIES_MAX) return TOO_LARGE;
  const since = await readEntriesBetween(store, cut.poolId, before.seq, cut.seq);
  const movements = movementsInSpan(before.balances, since, span);
  return canBeTold(turnoversOf(movements.entries)) ? { movements } : TOO_LARGE;
}
