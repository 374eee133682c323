import type { LocalDate } from '../calendar/local-date.ts';
import type { Fen } from '../money/fen.ts';

/** What the city and an institution have agreed: from when to when, and how much principal may be outstanding. */
export type Agreement = {
  readonly from: LocalDate;
  /** The last day; null for one without an end. */
  readonly to: LocalDate | null;
  /** Null for no quota. */
  readonly quotaFen: Fen | null;
};

/** An institution that renews every year comes to this many in a working life. */
export const AGREEMENTS_MAX = 40;

/**
 * The agreement in force on a day, or null. Of several the one recorded last counts from its first day on, so that a
 * renewal leaves the days before it alone, and one with an earlier end cuts short what it replaces.
 */
export function agreementOn(agreements: readonly Agreement[], day: LocalDate): Agreement | null {
  const latest = agreements.findLast(({ from }) => from <= day);
  if (latest === undefined) return null;
  return latest.to === null || day <= latest.to ? latest : null;
}
