import { addDays, type LocalDate } from '../calendar/local-date.ts';
import { daysOf, type Period } from '../calendar/period.ts';
import type { Account } from './accounts.ts';

/** What an account did over some days: the line of it in a trial balance. */
export type AccountMovement = {
  readonly account: Account;
  readonly openingFen: bigint;
  readonly debitFen: bigint;
  readonly creditFen: bigint;
  readonly closingFen: bigint;
};

/**
 * The close of a month (结账), as the journal carries it: no later entry counts for it, or for any month before. It is
 * about every day since the close before it.
 */
export type PeriodClose = {
  readonly period: Period;
  /** The accounts that had or moved anything. */
  readonly accounts: readonly AccountMovement[];
  /** How many entries count for its days. */
  readonly entryCount: number;
  /** Principal filed with the pool in all, and of it what was not settled, when the close was proposed. */
  readonly filedFen: bigint;
  readonly outstandingFen: bigint;
};

/** An entry counts for a day of a month that is closed. */
export type PeriodClosed = {
  readonly code: 'ledger.period-closed';
  readonly closedThrough: Period;
  readonly firstOpenDay: LocalDate;
};

/** Null where nothing is closed, and every day is open. */
export function firstOpenDay(closedThrough: Period | null): LocalDate | null {
  return closedThrough === null ? null : addDays(daysOf(closedThrough).to, 1);
}

/** Why nothing can be booked for that day; null where something can. */
export function periodClosed(closedThrough: Period | null, effectiveOn: LocalDate): PeriodClosed | null {
  const openFrom = firstOpenDay(closedThrough);
  if (closedThrough === null || openFrom === null || effectiveOn >= openFrom) return null;
  return { code: 'ledger.period-closed', closedThrough, firstOpenDay: openFrom };
}
