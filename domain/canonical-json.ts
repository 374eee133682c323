/** What can be written canonically: no floats, no dates, no undefined. */
export type Canonical =
  string | bigint | boolean | null | readonly Canonical[] | { readonly [key: string]: Canonical };

/**
 * The one text of a value: keys in UTF-16 order, no white space, integers as plain digits (after RFC 8785, which
 * it follows for everything but integers above 2^53, that JavaScript's own numbers could not hold).
 */
export function canonicalJson(value: Canonical): string {
  if (typeof value === 'bigint') return value.toString();
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  let members = '';
  for (const key of Object.keys(value).sort()) {
    const member = `${JSON.stringify(key)}:${canonicalJson(value[key] as Canonical)}`;
    members += members === '' ? member : `,${member}`;
  }
  return `{${members}}`;
}

function isList(value: Canonical): value is readonly Canonical[] {
  return Array.isArray(value);
}

/** A value as it came from JSON or goes into it, all of its numbers whole, in the form that can be written canonically. */
export function canonicalOf(value: unknown): Canonical {
  if (typeof value === 'number') return BigInt(value);
  if (
    typeof value === 'bigint' ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    value === null
  ) {
    return value;
  }
  if (Array.isArray(value)) return value.map(canonicalOf);
  return Object.fromEntries(Object.entries(value ?? {}).map(([key, member]) => [key, canonicalOf(member)]));
}
