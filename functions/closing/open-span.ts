import { localDate } from '../../domain/calendar/local-date.ts';
import { daysOf, type Period, type Span } from '../../domain/calendar/period.ts';
import type { Head } from '../../domain/ledger/entry.ts';
import { firstOpenDay } from '../../domain/ledger/period-close.ts';

/** The first day that there is; no entry counts for an earlier one. */
const BEGINNING = localDate('1900-01-01');

/** What a close of the month is about: every day since the close before it, or since the beginning. */
export function openSpan({ closedThrough }: Head, period: Period): Span {
  return { from: firstOpenDay(closedThrough) ?? BEGINNING, to: daysOf(period).to };
}
