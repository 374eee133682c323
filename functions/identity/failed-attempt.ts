import type { Log } from '../http/log.ts';

/** An attempt to get a token that failed: whose, why, and never with what. */
export type FailedAttempt = { readonly requestId: string } & (ClientAttempt | PrincipalAttempt);

type ClientAttempt = {
  /** Null for an id that nobody has, which may be a secret sent in the wrong field. */
  readonly clientId: string | null;
  readonly reason: ClientFailure;
  /** How many failures of this client stand now. */
  readonly failures: number;
};

type PrincipalAttempt = {
  /** Null until the token was verified. */
  readonly principalId: string | null;
  readonly reason: PrincipalFailure;
};

export type ClientFailure =
  | 'credentials-unreadable'
  | 'client-unknown'
  | 'client-revoked'
  | 'secrets-not-accepted'
  | 'secret-wrong'
  | 'key-not-in-use'
  | 'signature-wrong'
  | 'assertion-malformed'
  | 'assertion-wrong'
  | 'assertion-used'
  | 'too-many-attempts';

export type PrincipalFailure =
  'token-type-wrong' | 'subject-token-wrong' | 'principal-without-role' | 'role-not-held';

/** One line for each, so that whoever watches can count them. */
export function logAttempt(log: Log, attempt: FailedAttempt): void {
  log('warn', 'auth.attempt-failed', attempt);
}
