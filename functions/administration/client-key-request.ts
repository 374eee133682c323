import { calculateJwkThumbprint } from 'jose';
import * as z from 'zod/mini';
import type { ClientKey } from '../../domain/access/client.ts';
import { millisOf, type Instant } from '../../domain/calendar/instant.ts';
import { instantField } from '../http/field-schemas.ts';
import type { FieldError, Problem } from '../http/problem.ts';
import { publicKeyField } from './public-key-field.ts';

/** A key that is never changed is never checked either; this leaves two years and a day. */
const KEY_DAYS_MAX = 731;
/** Enough to exchange next year's key early; a key for a time that nobody plans for is a slip. */
const DAYS_AHEAD_MAX = 366;
const DAY_MS = 24 * 3_600_000;

export const keyRequest = z.strictObject({
  jwk: publicKeyField,
  from: z.optional(instantField),
  to: instantField,
});

/** The key that a request brings: good from now on, where it does not say, until a moment that it must. */
export async function readClientKey(
  requested: z.output<typeof keyRequest>,
  now: Instant,
): Promise<{ readonly key: ClientKey } | Problem> {
  const { jwk: publicKey, from = now, to } = requested;
  const fault = periodFault(from, to, now);
  if (fault !== null) return { problem: 'request.invalid', errors: [fault] };
  const thumbprint = await calculateJwkThumbprint(publicKey.jwk);
  return { key: { ...publicKey, thumbprint, from, to } };
}

function periodFault(from: Instant, to: Instant, now: Instant): FieldError | null {
  if (to <= from) return { pointer: '/to', code: 'period.empty' };
  if (to <= now) return { pointer: '/to', code: 'period.over' };
  if (daysBetween(now, from) > DAYS_AHEAD_MAX) return { pointer: '/from', code: 'period.too-far-ahead' };
  return daysBetween(from, to) > KEY_DAYS_MAX ? { pointer: '/to', code: 'period.too-long' } : null;
}

/** Spans are compared, and no days added: what is added to one of the last instants is none. */
function daysBetween(from: Instant, to: Instant): number {
  return (millisOf(to) - millisOf(from)) / DAY_MS;
}
