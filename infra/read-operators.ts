import type { Operators } from './api-stack.ts';

const SHAPE = '{"issuer": "https://…", "audience": "…", "firstAdministrator": "…"}';

/** By the context: an object in cdk.json, its JSON as text from `--context operators=…`, or nothing at all. */
export function readOperators(context: unknown): Operators | null {
  if (context === undefined) return null;
  const { issuer, audience, firstAdministrator = '' } = objectOf(context);
  if (typeof issuer !== 'string' || typeof audience !== 'string' || typeof firstAdministrator !== 'string')
    throw malformed();
  return { issuer, audience, ...(firstAdministrator === '' ? {} : { firstAdministrator }) };
}

function objectOf(context: unknown): Readonly<Record<string, unknown>> {
  const value = typeof context === 'string' ? parsed(context) : context;
  if (typeof value !== 'object' || value === null) throw malformed();
  return value as Readonly<Record<string, unknown>>;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw malformed(error);
  }
}

function malformed(cause?: unknown): Error {
  return new Error(`the context “operators” must be ${SHAPE}, the last of them optional`, { cause });
}
