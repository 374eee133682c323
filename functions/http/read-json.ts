import type { Problem } from './problem.ts';

const BODY_BYTES_MAX = 256 * 1024;
const DEPTH_MAX = 12;

type Body = { readonly body?: string | undefined; readonly isBase64Encoded: boolean };

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
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (depthOf(text) > DEPTH_MAX) return { problem: 'request.invalid-json' };
    return { json: JSON.parse(text, onlyWholeNumbers) as unknown };
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

/** How deeply arrays and objects are nested, told from the text before any of it is built. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '\\' && isInString) index += 1;
    else if (character === '"') isInString = !isInString;
    else if (!isInString && (character === '{' || character === '['))
      deepest = Math.max(deepest, (depth += 1));
    else if (!isInString && (character === '}' || character === ']')) depth -= 1;
  }
  return deepest;
}
