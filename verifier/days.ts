/** Days as texts, `YYYY-MM-DD`; those of Shanghai are eight hours ahead of UTC, all year. */
const HOURS_AHEAD = 8;
const DAY_MS = 86_400_000;
const LAST_DAY = '2999-12-31';

/** What was worked out once; there are only so many days. */
const nextDays = new Map<string, string>();
const daysLater = new Map<number, Map<string, string>>();

export function dayAfter(day: string): string {
  const known = nextDays.get(day);
  if (known !== undefined) return known;
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
  nextDays.set(day, next);
  return next;
}

/** The day it is in Shanghai at an instant, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export function shanghaiDay(at: string): string {
  const day = at.slice(0, 10);
  return Number(at.slice(11, 13)) >= 24 - HOURS_AHEAD ? dayAfter(day) : day;
}

/** The same day so many months later, or the last one of that month where it has no such day. */
export function monthsLater(day: string, months: number): string {
  const known = daysLater.get(months) ?? new Map<string, string>();
  daysLater.set(months, known);
  const later = known.get(day) ?? dayMonthsLater(day, months);
  known.set(day, later);
  return later;
}

function dayMonthsLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const [inYear, inMonth] = [Math.floor(count / 12), count % 12];
  if (inYear > 2999) return LAST_DAY;
  const lastDate = new Date(Date.UTC(inYear, inMonth + 1, 0)).getUTCDate();
  const parts = [String(inYear).padStart(4, '0'), String(inMonth + 1), String(Math.min(date, lastDate))];
  return parts.map((part) => part.padStart(2, '0')).join('-');
}
