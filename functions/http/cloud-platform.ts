import { BrokenInvariant } from '../../domain/assert.ts';
import { instantFromMillis } from '../../domain/calendar/instant.ts';
import { openStore } from '../store/dynamo.ts';
import { jitteredPause } from '../store/jittered-pause.ts';
import { policyBook } from '../store/policy-book.ts';
import { clientQuota, type QuotaPolicy } from './client-quota.ts';
import { cloudLog } from './cloud-log.ts';
import type { Platform } from './platform.ts';
import { remoteKeys } from './remote-keys.ts';
import { sha256 } from './sha256.ts';

/** Ten a second on and on: more than any bank files, and less than a loop gone wild. */
const QUOTA: QuotaPolicy = { requests: 600, seconds: 60 };

/** What only some functions have; the others must not carry the clients of it. */
type Own = Pick<Platform, 'files' | 'queue'>;

/** The platform as a deployed function finds it: the tables and the issuer by its environment, the server's clock. */
export function cloudPlatform(environment: NodeJS.ProcessEnv, own: Partial<Own> = {}): Platform {
  const issuer = required(environment, 'TOKEN_ISSUER');
  return {
    ...cloudWorld(environment, own),
    tokens: {
      issuer,
      keys: remoteKeys(new URL(`${issuer}/.well-known/jwks.json`)),
      now: () => new Date(),
    },
    quota: clientQuota(QUOTA, Date.now),
  };
}

/** Of the platform, what a function needs that answers no requests. */
export function cloudWorld(
  environment: NodeJS.ProcessEnv,
  own: Partial<Own> = {},
): Omit<Platform, 'tokens' | 'quota'> {
  const store = openStore({
    journalTable: required(environment, 'JOURNAL_TABLE'),
    registerTable: required(environment, 'REGISTER_TABLE'),
    guardTable: required(environment, 'GUARD_TABLE'),
    eventsTable: required(environment, 'EVENTS_TABLE'),
  });
  return {
    store,
    policies: policyBook(store),
    now: () => instantFromMillis(Date.now()),
    sha256,
    pause: jitteredPause(Math.random),
    log: cloudLog(),
    files: own.files ?? { put: hasNone, get: hasNone },
    queue: own.queue ?? { send: hasNone },
  };
}

function hasNone(): Promise<never> {
  return Promise.reject(new BrokenInvariant('the function was given no files and no queue'));
}

export function required(environment: NodeJS.ProcessEnv, name: string): string {
  const value = environment[name];
  if (value === undefined || value === '') throw new Error(`the environment variable ${name} is not set`);
  return value;
}
