import type { FunctionSpec } from './function-spec.ts';
import { BATCH_FUNCTIONS } from './specs/batches.ts';
import { BOOK_FUNCTIONS } from './specs/books.ts';
import { CLAIM_FUNCTIONS } from './specs/claims.ts';
import { EVENT_FUNCTIONS } from './specs/events.ts';
import { EXPORT_FUNCTIONS } from './specs/exports.ts';
import { PARTY_FUNCTIONS } from './specs/parties.ts';
import { POOL_FUNCTIONS } from './specs/pools.ts';

/** What each function answers and may do; `specs/` is the one place where a grant is given. */
export const FUNCTIONS = {
  ...CLAIM_FUNCTIONS,
  ...BATCH_FUNCTIONS,
  ...POOL_FUNCTIONS,
  ...BOOK_FUNCTIONS,
  ...EXPORT_FUNCTIONS,
  ...PARTY_FUNCTIONS,
  ...EVENT_FUNCTIONS,
} as const satisfies Record<string, FunctionSpec>;

export type FunctionName = keyof typeof FUNCTIONS;

/** Answers whatever no route matches, with a problem that says so. */
export const FALLBACK: FunctionName = 'enquiries';
