import type { ProblemCode } from '../http/problem-catalogue.ts';

/** Problems that come together, so that no operation has to repeat them. */

/** Every step of a claim. */
export const STEP = [
  'claim.not-found',
  'claim.wrong-state',
  'claim.waiting',
  'claim.too-many-steps',
  'ledger.busy',
] as const satisfies readonly ProblemCode[];

/** A step that one person may not take after another of theirs. */
export const CHECKED_STEP = [...STEP, 'claim.same-person'] as const satisfies readonly ProblemCode[];

/** Whatever is asked: how it was sent, and faults of the platform. */
export const ANY = [
  'request.malformed',
  'request.timeout',
  'request.target-too-long',
  'request.headers-too-large',
  'request.unsupported-media-type',
  'platform.unavailable',
  'platform.bug',
] as const satisfies readonly ProblemCode[];

/** Whatever needs a token. */
export const WITH_TOKEN = [
  'auth.token-missing',
  'auth.token-invalid',
  'auth.token-expired',
  'auth.role-forbidden',
  'request.too-many',
] as const satisfies readonly ProblemCode[];

/** Whatever takes parameters of a query. */
export const WITH_QUERY = ['request.invalid'] as const satisfies readonly ProblemCode[];

/** Whatever takes a body, and with it a key. */
export const WITH_KEY = [
  'request.too-large',
  'idempotency.key-missing',
  'idempotency.key-invalid',
] as const satisfies readonly ProblemCode[];

/** Whatever takes a body of JSON. */
export const WITH_JSON = [
  'request.invalid-json',
  'request.invalid',
] as const satisfies readonly ProblemCode[];

/** Whatever records something under its key. */
export const WITH_RECORD = ['idempotency.key-reused'] as const satisfies readonly ProblemCode[];
