import { calculateJwkThumbprint } from 'jose';
import * as z from 'zod/mini';
import type { ClientKey } from '../../domain/access/client.ts';
import { instantFromMillis, millisOf, type Instant } from '../../domain/calendar/instant.ts';
import { instantField } from '../http/field-schemas.ts';
import type { Problem } from '../http/problem.ts';
import { publicKeyField } from './public-key-field.ts';

/** A key that is never changed is never checked either; this leaves two years and a day. */
const KEY_DAYS_MAX = 731;
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
  const code = periodFault(from, to, now);
  if (code !== null) return { problem: 'request.invalid', errors: [{ pointer: '/to', code }] };
  const thumbprint = await calculateJwkThumbprint(publicKey.jwk);
  return { key: { ...publicKey, thumbprint, from, to } };
}

function periodFault(from: Instant, to: Instant, now: Instant): string | null {
  if (to <= from) return 'period.empty';
  if (to <= now) return 'period.over';
  return to > instantFromMillis(millisOf(from) + KEY_DAYS_MAX * DAY_MS) ? 'period.too-long' : null;
}
