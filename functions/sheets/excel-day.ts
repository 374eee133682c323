import { addDays, daysBetween, localDate, type LocalDate } from '../../domain/calendar/local-date.ts';

/** Excel takes 1900 for a leap year, so that its days are right from 1 March 1900 on, which it numbers 61. */
const FIRST_SOUND = 61;
const FIRST_SOUND_DAY = localDate('1900-03-01');
const LAST = FIRST_SOUND + daysBetween(FIRST_SOUND_DAY, localDate('2999-12-31'));

/** How many days later one counts that begins in 1904. */
export const DAYS_FROM_1904 = 1_462;

/** The day that a whole number of days stands for; null where it stands for none, or for one with a time. */
export function dayOfSerial(text: string): LocalDate | null {
  const days = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  return days >= FIRST_SOUND && days <= LAST ? addDays(FIRST_SOUND_DAY, days - FIRST_SOUND) : null;
}
