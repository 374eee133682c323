import type * as z from 'zod/mini';
import type { FieldError, Problem } from './problem.ts';

const ERRORS_MAX = 50;

/** Reads a value by its schema, or names every field that is wrong. */
export function checkFields<Value>(
  schema: z.ZodMiniType<Value>,
  json: unknown,
): { readonly value: Value } | Problem {
  const parsed = schema.safeParse(json);
  if (parsed.success) return { value: parsed.data };
  const errors = parsed.error.issues.flatMap((issue) => fieldErrors(issue, json)).slice(0, ERRORS_MAX);
  return { problem: 'request.invalid', errors };
}

type Issue = z.core.$ZodIssue;

function fieldErrors(issue: Issue, json: unknown): FieldError[] {
  const pointer = pointerOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ pointer: `${pointer}${pointerOf([key])}`, code: 'field.unknown' }));
  }
  return [{ pointer, code: isMissing(issue.path, json) ? 'field.missing' : codeOf(issue) }];
}

/** A schema's own dotted code where it gives one as its message, and one for the kind of mistake otherwise. */
function codeOf(issue: Issue): string {
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(issue.message)) return issue.message;
  const code: string = issue.code;
  switch (code) {
    case 'invalid_type':
      return 'field.wrong-type';
    case 'too_big':
      return 'field.too-large';
    case 'too_small':
      return 'field.too-small';
    case 'invalid_value':
    case 'invalid_union':
      return 'field.not-allowed';
    default:
      return 'field.malformed';
  }
}

/** JSON has no `undefined`, so a place that holds it is one that nothing was sent for. */
function isMissing(path: readonly PropertyKey[], json: unknown): boolean {
  const found = path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    json,
  );
  return found === undefined;
}

/** RFC 6901. */
function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
