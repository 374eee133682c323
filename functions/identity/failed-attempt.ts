import type { Log } from '../http/log.ts';

/** An attempt to get a token that failed: why, and never with what. */
export type FailedAttempt = {
  readonly requestId: string;
  /** Null for an id that nobody has, which may be a secret sent in the wrong field. */
  readonly clientId: string | null;
  readonly reason: AttemptFailure;
  /** How many failures of this client stand now. */
  readonly failures: number;
};

export type AttemptFailure =
  | 'client-unknown'
  | 'client-revoked'
  | 'secrets-not-accepted'
  | 'secret-wrong'
  | 'key-not-in-use'
  | 'signature-wrong'
  | 'assertion-malformed'
  | 'assertion-wrong'
  | 'assertion-used'
  | 'too-many-attempts'
  | 'subject-token-wrong'
  | 'principal-without-role';

/** One line for each, so that whoever watches can count them. */
export function logAttempt(log: Log, attempt: FailedAttempt): void {
  log('warn', 'auth.attempt-failed', attempt);
}
