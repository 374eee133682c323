import { describe, expect, test } from 'vitest';
import { instant } from '../../../domain/calendar/instant.ts';
import { localDate } from '../../../domain/calendar/local-date.ts';
import { WORKING_YEAR_2026 } from '../../../domain/calendar/working-year-2026.ts';
import { CLAIM_STATUSES } from '../../../domain/claims/claim.ts';
import { dueDatesOf, isOverdue, OUTSTANDING_IN, yearsOfDueDates } from '../../../domain/claims/due-dates.ts';
import { claimAfter, claimIn, liveClaimIn } from '../../builders/claim.ts';
import { stepOf } from '../../builders/step.ts';
import { workingYear } from '../../builders/working-year.ts';

const CALENDAR = new Map([[2026, WORKING_YEAR_2026]]);

describe('a claim sent in on Tuesday, 24 November', () => {
  const submitted = liveClaimIn('submitted');

  test('is to be reviewed within 5 working days and decided within 25', () => {
    expect(dueDatesOf(submitted, CALENDAR)).toEqual({
      reviewBy: '2026-12-01',
      decideBy: '2026-12-29',
      missingYears: [],
    });
  });

  test('is only to be decided once it is reviewed', () => {
    expect(dueDatesOf(liveClaimIn('reviewed'), CALENDAR)).toMatchObject({
      reviewBy: null,
      decideBy: '2026-12-29',
    });
  });

  test('counts anew from the day it is sent in again', () => {
    const again = claimAfter(stepOf('return'), stepOf('resubmit', { at: instant('2026-11-30T16:00:00Z') }));
    expect(dueDatesOf(again, CALENDAR)).toEqual({
      reviewBy: '2026-12-08',
      decideBy: '2027-01-05',
      missingYears: [2027],
    });
  });

  test('names a missing year until a manager records it, and then goes by it', () => {
    const calendar = new Map([...CALENDAR, [2027, workingYear(2027, { holidays: ['2027-01-01'] })]]);
    const again = claimAfter(stepOf('return'), stepOf('resubmit', { at: instant('2026-12-01T02:00:00Z') }));
    expect(dueDatesOf(again, calendar)).toMatchObject({ decideBy: '2027-01-06', missingYears: [] });
    expect(yearsOfDueDates(again)).toEqual([2026, 2027]);
  });

  test('is overdue from the day after the last, and not on it', () => {
    const overdue = (day: string) => isOverdue(submitted, 'review', localDate(day), CALENDAR);
    expect([overdue('2026-12-01'), overdue('2026-12-02')]).toEqual([false, true]);
    const late = (day: string) => isOverdue(submitted, 'decision', localDate(day), CALENDAR);
    expect([late('2026-12-29'), late('2026-12-30')]).toEqual([false, true]);
  });
});

test.each(CLAIM_STATUSES)(
  'a claim that is %s can be overdue where something is outstanding, and only there',
  (status) => {
    const claim = claimIn(status);
    const longAfter = localDate('2027-12-01');
    for (const overdue of ['review', 'decision'] as const) {
      const states: readonly string[] = OUTSTANDING_IN[overdue];
      expect(isOverdue(claim, overdue, longAfter, CALENDAR)).toBe(states.includes(status));
    }
    expect(dueDatesOf(claim, CALENDAR) === null).toBe(yearsOfDueDates(claim).length === 0);
  },
);
