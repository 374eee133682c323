import { BrokenInvariant } from '../../domain/assert.ts';
import { OutsideFault } from '../store/outside-fault.ts';
import { statusOf, type Answer } from './answer.ts';
import type { Caller } from './caller.ts';
import type { Log, LogLevel } from './log.ts';

/** What the line of an answered request tells. */
export type AnsweredRequest = {
  readonly requestId: string;
  /** The gateway's own id of the request, by which its line is found in the access log. */
  readonly gatewayRequestId: string;
  /** Null where no operation has such a path. */
  readonly operation: string | null;
  readonly answer: Answer;
  /** Null until the token was verified. */
  readonly caller: Caller | null;
  readonly durationMs: number;
};

export function logAnswer(log: Log, request: AnsweredRequest): void {
  const { requestId, gatewayRequestId, operation, answer, caller, durationMs } = request;
  const status = statusOf(answer);
  log(levelOf(status), 'request.answered', {
    ...{ requestId, gatewayRequestId, operation, status },
    code: 'problem' in answer ? answer.problem : null,
    isReplay: answer.isReplay === true,
    clientId: caller?.clientId ?? null,
    role: caller?.role ?? null,
    durationMs: Math.round(durationMs),
  });
}

const DENIED = new Set([401, 403, 429]);

function levelOf(status: number): LogLevel {
  return DENIED.has(status) || status >= 500 ? 'warn' : 'info';
}

export function logFault(log: Log, requestId: string, operation: string | null, error: unknown): void {
  log('error', 'request.fault', { requestId, operation, causes: causesOf(error), places: placesOf(error) });
}

const CAUSES_MAX = 5;
const PLACES_MAX = 10;

/** Only what we worded ourselves is told in full: others quote in their messages what they were given. */
function causesOf(error: unknown): string[] {
  const causes: string[] = [];
  for (let cause = error; cause instanceof Error && causes.length < CAUSES_MAX; cause = cause.cause) {
    causes.push(isOurs(cause) ? `${cause.name}: ${cause.message}` : `${cause.name}${codeOf(cause)}`);
  }
  return causes;
}

function isOurs(cause: Error): boolean {
  return cause instanceof OutsideFault || cause instanceof BrokenInvariant;
}

function codeOf(error: Error): string {
  const code = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^\w{1,50}$/.test(code) ? ` ${code}` : '';
}

/** The stack without its head, which repeats the message. */
function placesOf(error: unknown): string[] {
  const lines = error instanceof Error ? (error.stack ?? '').split('\n') : [];
  const places = lines.filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line)).map((line) => line.trim());
  return places.slice(0, PLACES_MAX);
}
