import { hasRepeatedName, sizeOfJson } from './json-text.ts';
import type { Problem } from './problem.ts';

const BODY_BYTES_MAX = 256 * 1024;
const DEPTH_MAX = 12;
/** Twice the values of the longest list that is taken, and few enough to be looked at one by one. */
const VALUES_MAX = 20_000;

type Body = { readonly body?: string | undefined; readonly isBase64Encoded: boolean };

/** A byte order mark is not passed over: JSON has none, and not every reader would. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The JSON value of a body. A number written in any way but as a plain whole number within ±(2^53 − 1) becomes NaN,
 * which every schema refuses where it stands: it would otherwise be rounded before anybody could look at it.
 */
export function readJson(
  request: Body,
  contentType: string | undefined,
): { readonly json: unknown } | Problem {
  const bytes = Buffer.from(request.body ?? '', request.isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > BODY_BYTES_MAX) return { problem: 'request.too-large' };
  if (bytes.length === 0) return { json: {} };
  if (!isJson(contentType)) return { problem: 'request.unsupported-media-type' };
  try {
    const text = UTF_8.decode(bytes);
    const { depth, values } = sizeOfJson(text);
    if (depth > DEPTH_MAX || values > VALUES_MAX) return { problem: 'request.invalid-json' };
    const json = JSON.parse(text, onlyWholeNumbers) as unknown;
    return hasRepeatedName(text) ? { problem: 'request.invalid-json' } : { json };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError)
      return { problem: 'request.invalid-json' };
    throw error;
  }
}

function isJson(contentType: string | undefined): boolean {
  const [type = '', ...parameters] = (contentType ?? '').toLowerCase().split(';');
  const charset = parameters.map((parameter) => /^\s*charset="?([^"]*)"?\s*$/.exec(parameter)?.[1]);
  return (
    type.trim() === 'application/json' && charset.every((name) => name === undefined || name === 'utf-8')
  );
}

const WHOLE = /^-?(0|[1-9]\d*)$/;

/** Node hands the digits as they were written to a reviver; the compiler's library does not know of that yet. */
function onlyWholeNumbers(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  if (typeof value !== 'number') return value;
  const isExact = Number.isSafeInteger(value) && WHOLE.test(context?.source ?? '') && !Object.is(value, -0);
  return isExact ? value : Number.NaN;
}
