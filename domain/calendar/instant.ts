import { assert } from '../assert.ts';
import { accept, reject, type Result } from '../result.ts';
import { localDate, type LocalDate } from './local-date.ts';

/** A moment in UTC to the millisecond, `YYYY-MM-DDTHH:mm:ss.sssZ`; sorts as text. */
export type Instant = string & { readonly __calendar: 'Instant' };

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/;

/** China has kept UTC+8 without summer time since 1992, before any record of this platform. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** RFC 3339 in UTC, with or without a fraction; what is finer than a millisecond is dropped. */
export function parseInstant(text: string): Result<Instant, 'instant.malformed'> {
  if (!SHAPE.test(text)) return reject('instant.malformed');
  const ms = Date.parse(text.replace(/(\.\d{3})\d+Z$/, '$1Z'));
  if (Number.isNaN(ms)) return reject('instant.malformed');
  const normalised = instantFromMillis(ms);
  // Date.parse lets some days that do not exist roll over into the next month.
  return normalised.slice(0, 19) === text.slice(0, 19) ? accept(normalised) : reject('instant.malformed');
}

/** For text known to be an instant; anything else is a bug. */
export function instant(text: string): Instant {
  const parsed = parseInstant(text);
  assert(parsed.ok, `${text} is not an instant`);
  return parsed.value;
}

export function instantFromMillis(ms: number): Instant {
  return new Date(ms).toISOString() as Instant;
}

export function millisOf(at: Instant): number {
  return Date.parse(at);
}

export function laterOf(left: Instant, right: Instant): Instant {
  return left > right ? left : right;
}

/** The day it is in Shanghai at that moment. */
export function shanghaiDateOf(at: Instant): LocalDate {
  return localDate(instantFromMillis(millisOf(at) + SHANGHAI_OFFSET_MS).slice(0, 10));
}
