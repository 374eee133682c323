import { expect, test } from 'vitest';
import { localDate } from '../../../domain/calendar/local-date.ts';
import { WORKING_YEAR_2026 } from '../../../domain/calendar/working-year-2026.ts';
import { publicNoticeOf } from '../../../domain/claims/public-notice.ts';
import { COMPENSATION_2016_02_18 } from '../../../domain/policies/compensation-2016-02-18.ts';
import { policyWith } from '../../builders/decision-input.ts';

const CALENDAR = new Map([[2026, WORKING_YEAR_2026]]);
const FIVE_DAYS = policyWith(COMPENSATION_2016_02_18, { publicNoticeWorkingDays: 5 });

test('a policy without a notice has none', () => {
  expect(publicNoticeOf(COMPENSATION_2016_02_18, localDate('2026-09-24'), CALENDAR)).toBeNull();
});

test('a notice of five working days skips the festivals and counts the working Saturday', () => {
  expect(publicNoticeOf(FIVE_DAYS, localDate('2026-09-30'), CALENDAR)).toEqual({
    from: '2026-09-30',
    to: '2026-10-13',
    missingYears: [],
  });
});

test('a notice that runs into a year without an arrangement says so', () => {
  expect(publicNoticeOf(FIVE_DAYS, localDate('2026-12-29'), CALENDAR)).toEqual({
    from: '2026-12-29',
    to: '2027-01-05',
    missingYears: [2027],
  });
});
