import { assert } from '../assert.ts';
import { accept, reject, type Result } from '../result.ts';
import { localDate, type LocalDate } from './local-date.ts';

/**
 * A moment in UTC to the millisecond, `YYYY-MM-DDTHH:mm:ss.sssZ`; sorts as text. It lies on a day that LocalDate can
 * tell, so every instant has its date in Shanghai.
 */
export type Instant = string & { readonly __calendar: 'Instant' };

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
const FIRST_MS = Date.parse('1900-01-01T00:00:00.000+08:00');
const LAST_MS = Date.parse('2999-12-31T23:59:59.999+08:00');

/** China has kept UTC+8 without summer time since 1992, before any record of this platform. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/**
 * RFC 3339 in UTC, written with upper-case T and Z, with or without a fraction; what is finer than a millisecond is
 * dropped. Refuses other offsets, moments that do not exist, leap seconds, and days outside LocalDate's calendar.
 */
export function parseInstant(text: string): Result<Instant, 'instant.malformed'> {
  if (!SHAPE.test(text)) return reject('instant.malformed');
  // ECMAScript promises to read three digits of a fraction and no more.
  const ms = Date.parse(text.replace(/(\.\d{3})\d+Z$/, '$1Z'));
  if (!isWithinCalendar(ms)) return reject('instant.malformed');
  const normalised = instantFromMillis(ms);
  // Date.parse lets some moments that do not exist roll over into the next day or month.
  return normalised.slice(0, 19) === text.slice(0, 19) ? accept(normalised) : reject('instant.malformed');
}

/** For text known to be an instant; anything else is a bug. */
export function instant(text: string): Instant {
  const parsed = parseInstant(text);
  assert(parsed.ok, `${text} is not an instant`);
  return parsed.value;
}

/** Whole milliseconds since 1970-01-01T00:00:00Z; a fraction, or a day outside the calendar, is a bug. */
export function instantFromMillis(ms: number): Instant {
  assert(isWithinCalendar(ms), `${String(ms)} ms is not an instant`);
  return new Date(ms).toISOString() as Instant;
}

/** Whole milliseconds since 1970-01-01T00:00:00Z. */
export function millisOf(at: Instant): number {
  return Date.parse(at);
}

export function laterOf(left: Instant, right: Instant): Instant {
  return left > right ? left : right;
}

/** The day it is in Shanghai at that moment. */
export function shanghaiDateOf(at: Instant): LocalDate {
  return localDate(new Date(millisOf(at) + SHANGHAI_OFFSET_MS).toISOString().slice(0, 'YYYY-MM-DD'.length));
}

/** The moment at which a day begins in Shanghai. */
export function startOfDay(date: LocalDate): Instant {
  return instantFromMillis(millisOf(instant(`${date}T00:00:00Z`)) - SHANGHAI_OFFSET_MS);
}

function isWithinCalendar(ms: number): boolean {
  return Number.isInteger(ms) && ms >= FIRST_MS && ms <= LAST_MS;
}
