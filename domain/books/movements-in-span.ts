import type { Balances } from '../ledger/balances.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Span } from '../calendar/period.ts';
import { balancesAfter, turnoversOf } from './turnovers.ts';

/** The books over some days: what each account had before them, and what was booked in them. */
export type Movements = { readonly opening: Balances; readonly entries: readonly Entry[] };

/**
 * Sorts what was recorded since the first of the days by the day it counts for. No entry is dated after its recording, so
 * all that was recorded before is in the balances handed in; what was recorded later and dated before joins the opening.
 */
export function movementsInSpan(
  recordedBefore: Balances,
  recordedSince: readonly Entry[],
  { from, to }: Span,
): Movements {
  const dated = recordedSince.filter(({ effectiveOn }) => effectiveOn <= to);
  const late = dated.filter(({ effectiveOn }) => effectiveOn < from);
  return {
    opening: balancesAfter(recordedBefore, turnoversOf(late)),
    entries: dated.filter(({ effectiveOn }) => effectiveOn >= from),
  };
}
