import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { answerInCsv } from './answer-in-csv.ts';
import { toGatewayAnswer, type Answer } from './answer.ts';
import { preferredLanguage } from './accept-language.ts';
import { readCaller, type Caller } from './caller.ts';
import { OutsideFault } from '../store/outside-fault.ts';
import { StoreFault } from '../store/store-fault.ts';
import { methodsOf, OPERATIONS, routeKeyOf, type OperationName } from './operations.ts';
import type { Platform } from './platform.ts';
import { openRequest, readRequest, type OpenRequest, type Request } from './request.ts';
import { requestIdOf } from './request-id.ts';
import { logAnswer, logFault } from './request-log.ts';
import { refuseTransport } from './transport-limits.ts';

type OpenOperation = {
  [N in OperationName]: (typeof OPERATIONS)[N]['roles'] extends null ? N : never;
}[OperationName];

/** A handler of one operation: of those open to anyone, without a caller; of all others, with one. */
export type Handlers<Name extends OperationName> = {
  readonly [N in Name]: N extends OpenOperation
    ? (request: OpenRequest, platform: Platform) => Promise<Answer>
    : (request: Request, platform: Platform) => Promise<Answer>;
};

type AnyHandler = (request: OpenRequest | Request, platform: Platform) => Promise<Answer>;
export type GatewayHandler = (
  event: APIGatewayProxyEventV2,
  context?: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

type Operation = { readonly name: OperationName; readonly run: AnyHandler };

/** A request while it is dealt with: what becomes known of it, for its answer and for its line in the log. */
type Visit = {
  readonly event: APIGatewayProxyEventV2;
  readonly requestId: string;
  readonly operation: Operation | null;
  readonly startedMs: number;
  caller: Caller | null;
  quotaHeaders: Readonly<Record<string, string>>;
};

/** Enough to answer before Lambda ends a function that ran out of time, and would answer for it in its own way. */
const TIME_TO_ANSWER_MS = 250;

/** One Lambda: the operations it answers, each behind the same reading of the request and the same kind of answer. */
export function createFunction<Name extends OperationName>(
  handlers: Handlers<Name>,
  platform: Platform,
): GatewayHandler {
  const byRoute = new Map<string, Operation>(
    (Object.keys(handlers) as Name[]).map((name) => [
      routeKeyOf(name),
      { name, run: handlers[name] as AnyHandler },
    ]),
  );
  const stack = middy<Visit, APIGatewayProxyStructuredResultV2>({
    timeoutEarlyInMillis: TIME_TO_ANSWER_MS,
    timeoutEarlyResponse: () => {
      throw new StoreFault('the function ran out of time');
    },
  })
    .onError((request) => {
      const { event: visit, error } = request;
      logFault(platform.log, visit.requestId, visit.operation?.name ?? null, error);
      request.response = leave(visit, faultAnswer(error), platform);
    })
    .handler(async (visit: Visit) => leave(visit, await answerVisit(visit, platform), platform));
  const run = stack as unknown as (visit: Visit, context?: Context) => ReturnType<GatewayHandler>;
  return (event, context) => run(enter(event, byRoute.get(event.routeKey) ?? null), context);
}

function enter(event: APIGatewayProxyEventV2, operation: Operation | null): Visit {
  const startedMs = performance.now();
  return { event, requestId: requestIdOf(event), operation, startedMs, caller: null, quotaHeaders: {} };
}

async function answerVisit(visit: Visit, platform: Platform): Promise<Answer> {
  const { event, operation } = visit;
  const refused = refuseTransport(event);
  if (refused !== null) return refused;
  if (operation === null) return noSuchRoute(event);
  const { name, run } = operation;
  const inCsv = answerInCsv(name, event, (request: OpenRequest | Request) => run(request, platform));
  if (OPERATIONS[name].roles === null) return inCsv(openRequest(event));
  const caller = await readCaller(event.headers['authorization'], platform.tokens);
  if ('problem' in caller) return caller;
  visit.caller = caller;
  const { isExceeded, headers } = platform.quota.take(caller.clientId);
  visit.quotaHeaders = headers;
  if (isExceeded) return { problem: 'request.too-many' };
  const request = readRequest(name, event, caller);
  return 'problem' in request ? request : inCsv(request);
}

function noSuchRoute(event: APIGatewayProxyEventV2): Answer {
  const methods = methodsOf(event.rawPath);
  if (methods.length === 0) return { problem: 'route.not-found' };
  return { problem: 'route.method-not-allowed', headers: { allow: methods.join(', ') } };
}

function faultAnswer(error: unknown): Answer {
  return error instanceof OutsideFault
    ? { problem: 'platform.unavailable', headers: { 'retry-after': '2' } }
    : { problem: 'platform.bug' };
}

/** A year; only over TLS, where alone a browser heeds it. */
const STAY_ON_TLS = { 'strict-transport-security': 'max-age=31536000' };

function leave(visit: Visit, answer: Answer, { tokens, log }: Platform): APIGatewayProxyStructuredResultV2 {
  const { event, requestId, operation, caller, quotaHeaders, startedMs } = visit;
  const onTls = tokens.issuer.startsWith('https:') ? STAY_ON_TLS : {};
  const headers = { ...onTls, ...quotaHeaders, ...answer.headers };
  const language = preferredLanguage(event.headers['accept-language']);
  const told = toGatewayAnswer({ ...answer, headers }, language, requestId);
  logAnswer(log, {
    ...{ requestId, gatewayRequestId: event.requestContext.requestId, operation: operation?.name ?? null },
    ...{ answer, caller, durationMs: performance.now() - startedMs },
  });
  return told;
}
