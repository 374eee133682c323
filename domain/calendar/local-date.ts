import { assert } from '../assert.ts';
import { accept, reject, type Result } from '../result.ts';

/** A day in Asia/Shanghai, `YYYY-MM-DD`, in the years 1900 to 2999; sorts as text. */
export type LocalDate = string & { readonly __calendar: 'LocalDate' };

export type LocalDateRefusal = 'date.malformed' | 'date.does-not-exist';

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;
const FIRST = '1900-01-01';
const LAST = '2999-12-31';

export function parseLocalDate(text: string): Result<LocalDate, LocalDateRefusal> {
  if (!SHAPE.test(text)) return reject('date.malformed');
  const ms = Date.parse(`${text}T00:00:00Z`);
  const exists = !Number.isNaN(ms) && text === dateText(ms) && text >= FIRST && text <= LAST;
  return exists ? accept(text as LocalDate) : reject('date.does-not-exist');
}

/** For dates known to exist; anything else is a bug. */
export function localDate(text: string): LocalDate {
  const parsed = parseLocalDate(text);
  assert(parsed.ok, `${text} is not a date`);
  return parsed.value;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return clamped(dateText(msOf(date) + days * DAY_MS));
}

/** The same day so many months on; the last of the month where that day does not exist. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year, month, day] = partsOf(date);
  const firstOfMonth = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  firstOfMonth.setUTCDate(Math.min(day, lastDay));
  return clamped(dateText(firstOfMonth.getTime()));
}

export function yearOf(date: LocalDate): number {
  return partsOf(date)[0];
}

/** A limit that would fall past the calendar's end is the calendar's end: no date of ours lies beyond it. */
function clamped(text: string): LocalDate {
  if (text.length > LAST.length || text > LAST) return LAST as LocalDate;
  return (text < FIRST ? FIRST : text) as LocalDate;
}

function partsOf(date: LocalDate): [year: number, month: number, day: number] {
  const at = new Date(msOf(date));
  return [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
}

function msOf(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function dateText(ms: number): string {
  return new Date(ms).toISOString().slice(0, -'T00:00:00.000Z'.length);
}
