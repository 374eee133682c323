import { assert } from '../assert.ts';
import { accept, reject, type Result } from '../result.ts';

/** A day in Asia/Shanghai, `YYYY-MM-DD` (ISO 8601, Gregorian), in the years 1900 to 2999; sorts as text. */
export type LocalDate = string & { readonly __calendar: 'LocalDate' };

export type LocalDateRefusal = 'date.malformed' | 'date.does-not-exist';

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;
const SUNDAY = 0;
const SATURDAY = 6;
const FIRST = '1900-01-01' as LocalDate;
const LAST = '2999-12-31' as LocalDate;

/** Takes `YYYY-MM-DD` and nothing else. A day outside the years 1900 to 2999 does not exist here. */
export function parseLocalDate(text: string): Result<LocalDate, LocalDateRefusal> {
  if (!SHAPE.test(text)) return reject('date.malformed');
  const date = text as LocalDate;
  return exists(date) ? accept(date) : reject('date.does-not-exist');
}

/** For dates known to exist; anything else is a bug. */
export function localDate(text: string): LocalDate {
  const parsed = parseLocalDate(text);
  assert(parsed.ok, `${text} is not a date`);
  return parsed.value;
}

/**
 * So many whole days on, or back when negative. A day that would fall past an end of the calendar is that end: no
 * date of ours lies beyond it.
 */
export function addDays(date: LocalDate, days: number): LocalDate {
  assert(Number.isInteger(days), `${String(days)} is not a number of days`);
  const within = Math.max(daysBetween(date, FIRST), Math.min(days, daysBetween(date, LAST)));
  return dateText(msOf(date) + within * DAY_MS);
}

/**
 * The same day so many whole months on, or back when negative; the last of the month where that day does not exist.
 * Past an end of the calendar it is that end, as in `addDays`.
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  assert(Number.isInteger(months), `${String(months)} is not a number of months`);
  const [year, month, day] = partsOf(date);
  const monthsSinceYearZero = year * 12 + (month - 1) + months;
  const inYear = Math.floor(monthsSinceYearZero / 12);
  if (inYear < yearOf(FIRST)) return FIRST;
  if (inYear > yearOf(LAST)) return LAST;
  const monthIndex = monthsSinceYearZero - inYear * 12;
  const lastDay = new Date(Date.UTC(inYear, monthIndex + 1, 0)).getUTCDate();
  return dateText(Date.UTC(inYear, monthIndex, Math.min(day, lastDay)));
}

/** Whole days from one date to the other: 1 from a day to the next, negative when `to` is the earlier one. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (msOf(to) - msOf(from)) / DAY_MS;
}

export function yearOf(date: LocalDate): number {
  return partsOf(date)[0];
}

/** Saturday or Sunday, whether or not it is worked. */
export function isWeekend(date: LocalDate): boolean {
  const weekday = new Date(msOf(date)).getUTCDay();
  return weekday === SATURDAY || weekday === SUNDAY;
}

export function isBefore(date: LocalDate, other: LocalDate): boolean {
  return date < other;
}

export function isAfter(date: LocalDate, other: LocalDate): boolean {
  return date > other;
}

function exists(date: LocalDate): boolean {
  const ms = msOf(date);
  if (Number.isNaN(ms) || isBefore(date, FIRST) || isAfter(date, LAST)) return false;
  // Date.parse lets some days that do not exist roll over into the next month.
  return dateText(ms) === date;
}

function partsOf(date: LocalDate): [year: number, month: number, day: number] {
  const at = new Date(msOf(date));
  return [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
}

/** Days are counted at midnight UTC, where every day is as long as the next. */
function msOf(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function dateText(ms: number): LocalDate {
  return new Date(ms).toISOString().slice(0, -'T00:00:00.000Z'.length) as LocalDate;
}
