import { createRemoteJWKSet } from 'jose';
import { instantFromMillis } from '../../domain/calendar/instant.ts';
import { openStore } from '../store/dynamo.ts';
import { jitteredPause } from '../store/jittered-pause.ts';
import { policyBook } from '../store/policy-book.ts';
import type { FaultReport, Platform } from './platform.ts';
import { sha256 } from './sha256.ts';

/** The platform as a deployed function finds it: the tables and the issuer by its environment, the server's clock. */
export function cloudPlatform(environment: NodeJS.ProcessEnv): Platform {
  const issuer = required(environment, 'TOKEN_ISSUER');
  const store = openStore({
    journalTable: required(environment, 'JOURNAL_TABLE'),
    registerTable: required(environment, 'REGISTER_TABLE'),
  });
  return {
    store,
    policies: policyBook(store),
    now: () => instantFromMillis(Date.now()),
    sha256,
    pause: jitteredPause(Math.random),
    tokens: {
      issuer,
      keys: createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks.json`)),
      now: () => new Date(),
    },
    report: writeReport,
  };
}

export function required(environment: NodeJS.ProcessEnv, name: string): string {
  const value = environment[name];
  if (value === undefined || value === '') throw new Error(`the environment variable ${name} is not set`);
  return value;
}

/** One line of JSON for each fault, with its causes and without anything of the request but its id. */
export function writeReport({ requestId, operation, error }: FaultReport): void {
  const causes: string[] = [];
  for (let cause = error; cause instanceof Error && causes.length < 5; cause = cause.cause) {
    causes.push(`${cause.name}: ${cause.message}`);
  }
  const stack = error instanceof Error ? error.stack : undefined;
  process.stderr.write(`${JSON.stringify({ level: 'ERROR', requestId, operation, causes, stack })}\n`);
}
