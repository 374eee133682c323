import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { toGatewayAnswer, type Answer } from './answer.ts';
import { preferredLanguage } from './accept-language.ts';
import { StoreFault } from '../store/store-fault.ts';
import { methodsOf, OPERATIONS, routeKeyOf, type OperationName } from './operations.ts';
import type { Platform } from './platform.ts';
import { readRequest, type OpenRequest, type Request } from './request.ts';
import { requestIdOf } from './request-id.ts';

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
export type GatewayHandler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

/** One Lambda: the operations it answers, each behind the same reading of the request and the same kind of answer. */
export function createFunction<Name extends OperationName>(
  handlers: Handlers<Name>,
  platform: Platform,
): GatewayHandler {
  const byRoute = new Map(
    (Object.keys(handlers) as Name[]).map((name) => [
      routeKeyOf(name),
      { name, run: handlers[name] as AnyHandler },
    ]),
  );
  const stack = middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
    .onError((request) => {
      const { event, error } = request;
      const requestId = requestIdOf(event);
      platform.report({ requestId, operation: event.routeKey, error });
      const problem = error instanceof StoreFault ? 'platform.unavailable' : 'platform.bug';
      const headers = problem === 'platform.unavailable' ? { 'retry-after': '2' } : {};
      request.response = toGatewayAnswer({ problem, headers }, languageOf(event), requestId);
    })
    .handler(async (event: APIGatewayProxyEventV2) => {
      const operation = byRoute.get(event.routeKey);
      const answer =
        operation === undefined
          ? noSuchRoute(event)
          : await answerOperation(operation.name, operation.run, event, platform);
      return toGatewayAnswer(answer, languageOf(event), requestIdOf(event));
    });
  return stack as unknown as GatewayHandler;
}

async function answerOperation(
  name: OperationName,
  run: AnyHandler,
  event: APIGatewayProxyEventV2,
  platform: Platform,
): Promise<Answer> {
  const request = await readRequest(name, event, platform);
  return 'problem' in request ? request : run(request, platform);
}

function noSuchRoute(event: APIGatewayProxyEventV2): Answer {
  const methods = methodsOf(event.rawPath);
  if (methods.length === 0) return { problem: 'route.not-found' };
  return { problem: 'route.method-not-allowed', headers: { allow: methods.join(', ') } };
}

function languageOf(event: APIGatewayProxyEventV2) {
  return preferredLanguage(event.headers['accept-language']);
}
