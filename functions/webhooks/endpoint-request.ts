import * as z from 'zod/mini';
import { isIP } from 'node:net';
import { EVENT_TYPES, type EventName } from '../../events/event-types.ts';
import { maySendTo } from '../webhook-sending/public-address.ts';

const URL_LENGTH_MAX = 500;
const NAMES = EVENT_TYPES.map(({ name }) => name) as [EventName, ...EventName[]];

/** An address that something may be sent to, as far as that can be seen from it; where a name leads is seen each time. */
function urlField(allowsLoopback: boolean) {
  return z.string().check(
    z.maxLength(URL_LENGTH_MAX),
    z.refine((text) => parsed(text) !== null, { message: 'url.malformed', abort: true }),
    z.refine((text) => isSafe(text, allowsLoopback), { message: 'url.not-https', abort: true }),
    z.refine((text) => isPublic(text, allowsLoopback), { message: 'url.address-not-public', abort: true }),
  );
}

export function endpointRequest(allowsLoopback: boolean) {
  return z.strictObject({
    url: urlField(allowsLoopback),
    /** Left out, or null: all of them, also those that come later. */
    types: z.optional(
      z.nullable(
        z.array(z.enum(NAMES)).check(
          z.minLength(1),
          z.maxLength(NAMES.length),
          z.refine<EventName[]>((types) => new Set(types).size === types.length, 'types.repeated'),
        ),
      ),
    ),
  });
}

/** Spelt as it will be sent to, so that nobody reads another address in it; without a name, a password or a fragment. */
function parsed(text: string): URL | null {
  if (!URL.canParse(text) || /[\s\\]/.test(text)) return null;
  const url = new URL(text);
  const isBare = url.username === '' && url.password === '' && url.hash === '' && url.hostname !== '';
  return isBare && ['https:', 'http:'].includes(url.protocol) ? url : null;
}

function isSafe(text: string, allowsLoopback: boolean): boolean {
  return new URL(text).protocol === 'https:' || allowsLoopback;
}

function isPublic(text: string, allowsLoopback: boolean): boolean {
  const hostname = new URL(text).hostname.replace(/^\[|\]$/g, '');
  if (isIP(hostname) !== 0) return maySendTo(hostname, allowsLoopback);
  return allowsLoopback || !/(^|\.)localhost\.?$/i.test(hostname);
}
