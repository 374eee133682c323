import { shanghaiDateOf } from '../calendar/instant.ts';
import { isAfter, type LocalDate } from '../calendar/local-date.ts';
import { addWorkingDays, yearsOfPeriod, type WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Claim } from './claim.ts';

/** By when the offices have to act on a claim; each period counts from the day it was last sent in. */
export type DueDates = {
  /** Null once the claim is reviewed. */
  readonly reviewBy: LocalDate | null;
  readonly decideBy: LocalDate;
  /** Years counted in without an arrangement of their working days; while there are any, a day may still move. */
  readonly missingYears: readonly number[];
};

export const OVERDUE = ['review', 'decision'] as const;

export type Overdue = (typeof OVERDUE)[number];

/** The states in which each of them can be overdue. A claim sent back for more papers waits for its institution. */
export const OUTSTANDING_IN = {
  review: ['submitted'],
  decision: ['submitted', 'reviewed'],
} as const satisfies Record<Overdue, readonly Claim['status'][]>;

/** Null where nothing is outstanding. */
export function dueDatesOf(claim: Claim, calendar: WorkingCalendar): DueDates | null {
  const sentIn = outstandingSince(claim);
  if (sentIn === null) return null;
  const { reviewWorkingDays, decisionWorkingDays } = claim.policy.parameters;
  const review = addWorkingDays(sentIn, reviewWorkingDays.value, calendar);
  const decision = addWorkingDays(sentIn, decisionWorkingDays.value, calendar);
  const isReviewed = claim.status === 'reviewed';
  const missingYears = new Set([...(isReviewed ? [] : review.missingYears), ...decision.missingYears]);
  return {
    reviewBy: isReviewed ? null : review.on,
    decideBy: decision.on,
    missingYears: [...missingYears].toSorted((left, right) => left - right),
  };
}

/** The years whose arrangements tell a claim's due dates; none where nothing is outstanding. */
export function yearsOfDueDates(claim: Claim): readonly number[] {
  const sentIn = outstandingSince(claim);
  return sentIn === null ? [] : yearsOfPeriod(sentIn);
}

/** A day is overdue from the one after it. */
export function isOverdue(
  claim: Claim,
  overdue: Overdue,
  today: LocalDate,
  calendar: WorkingCalendar,
): boolean {
  const due = dueDatesOf(claim, calendar);
  const by = overdue === 'review' ? due?.reviewBy : due?.decideBy;
  return by !== undefined && by !== null && isAfter(today, by);
}

function outstandingSince(claim: Claim): LocalDate | null {
  if (claim.status !== 'submitted' && claim.status !== 'reviewed') return null;
  const sentIn = claim.steps.findLast(({ action }) => action === 'submit' || action === 'resubmit');
  return shanghaiDateOf((sentIn ?? claim.steps[0]).at);
}
