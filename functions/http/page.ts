import type { Key } from '../store/keys.ts';
import type { Problem } from './problem.ts';
import type { Query } from './request.ts';

export const LIMIT_DEFAULT = 50;
export const LIMIT_MAX = 100;

/** Refuses a query parameter that the operation does not know, rather than answer as if it had been heeded. */
export function unknownParameters(query: Query, known: readonly string[]): Problem | null {
  const unknown = Object.keys(query).filter((name) => !known.includes(name));
  if (unknown.length === 0) return null;
  return invalid(unknown.map((name) => ({ name, code: 'parameter.unknown' })));
}

export function invalid(mistakes: readonly { readonly name: string; readonly code: string }[]): Problem {
  return {
    problem: 'request.invalid',
    errors: mistakes.map(({ name, code }) => ({ pointer: `?${name}`, code })),
  };
}

export function readLimit(query: Query): { readonly limit: number } | Problem {
  const text = query['limit'];
  if (text === undefined) return { limit: LIMIT_DEFAULT };
  const limit = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return limit >= 1 && limit <= LIMIT_MAX
    ? { limit }
    : invalid([{ name: 'limit', code: 'parameter.out-of-range' }]);
}

/** A cursor is the place in the index where the page ended; it says nothing that its reader was not shown. */
export function writeCursor(next: Key | null): string | null {
  return next === null ? null : Buffer.from(JSON.stringify(next), 'utf8').toString('base64url');
}

/**
 * Reads a cursor back, on condition that it belongs to the list that is asked for: one of another institution's
 * would otherwise be a way into its list.
 */
export function readCursor(
  query: Query,
  belongs: Readonly<Record<string, string>>,
): { readonly after: Key | null } | Problem {
  const text = query['cursor'];
  if (text === undefined) return { after: null };
  const wrong = invalid([{ name: 'cursor', code: 'parameter.malformed' }]);
  try {
    const key = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Record<string, unknown> | null;
    const names = ['PK', 'SK', 'listKey', ...Object.keys(belongs)].sort().join();
    if (key === null || typeof key !== 'object' || Object.keys(key).sort().join() !== names) return wrong;
    if (
      !Object.values(key).every((value) => typeof value === 'string' && value.length <= 200 && value !== '')
    )
      return wrong;
    const isOwn = Object.entries(belongs).every(([name, value]) => key[name] === value);
    return isOwn ? { after: key as unknown as Key } : wrong;
  } catch {
    return wrong;
  }
}
