import type { IncomingMessage } from 'node:http';
import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { OPERATIONS, routeKeyOf, type OperationName } from '../functions/http/operations.ts';

export const DEFAULT_ROUTE = '$default';

/** What API Gateway would find for a request: the route, and the parameters in its path. */
export type Route = { readonly routeKey: string; readonly pathParameters: Readonly<Record<string, string>> };

const ROUTES = (Object.keys(OPERATIONS) as OperationName[]).map((name) => ({
  routeKey: routeKeyOf(name),
  method: OPERATIONS[name].method,
  segments: OPERATIONS[name].path.split('/'),
}));

/** Finds the route as API Gateway does: by method and path, a literal segment before a parameter. */
export function findRoute(method: string, path: string): Route {
  const segments = path.split('/');
  const candidates = ROUTES.filter(
    (route) =>
      route.method === method &&
      route.segments.length === segments.length &&
      route.segments.every(
        (part, index) => part === segments[index] || (isParameter(part) && segments[index] !== ''),
      ),
  ).sort((left, right) => parametersIn(left.segments) - parametersIn(right.segments));
  const [best] = candidates;
  if (best === undefined) return { routeKey: DEFAULT_ROUTE, pathParameters: {} };
  const pairs = best.segments.flatMap((part, index) =>
    isParameter(part) ? [[part.slice(1, -1), decoded(segments[index] ?? '')]] : [],
  );
  return { routeKey: best.routeKey, pathParameters: Object.fromEntries(pairs) as Record<string, string> };
}

/** Path and query as they were sent: nothing in them is resolved, so that no path stands for another. */
export type Target = { readonly path: string; readonly query: string };

export function targetOf({ url = '/' }: IncomingMessage): Target {
  const [path = '', ...query] = url.split('?');
  return { path, query: query.join('?') };
}

/** A request as API Gateway hands it to a Lambda in its payload format 2.0. */
export function gatewayEvent(
  request: IncomingMessage,
  { path, query }: Target,
  route: Route,
  body: Buffer,
): APIGatewayProxyEventV2 {
  const method = request.method ?? 'GET';
  const now = new Date();
  return {
    version: '2.0',
    routeKey: route.routeKey,
    rawPath: path,
    rawQueryString: query,
    headers: joinedHeaders(request),
    queryStringParameters: joinedQuery(new URLSearchParams(query)),
    pathParameters: route.pathParameters,
    requestContext: {
      accountId: 'local',
      apiId: 'local',
      domainName: 'local',
      domainPrefix: 'local',
      http: {
        method,
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '',
        userAgent: request.headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: route.routeKey,
      stage: '$default',
      time: now.toISOString(),
      timeEpoch: now.getTime(),
    },
    body: body.toString('base64'),
    isBase64Encoded: true,
  };
}

function isParameter(part: string): boolean {
  return part.startsWith('{');
}

function parametersIn(segments: readonly string[]): number {
  return segments.filter(isParameter).length;
}

/** A segment that is no valid encoding stands as it came; no id looks like it, so nothing will be found by it. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Every header as often as it came, joined: which one of two would count is not ours to choose. */
function joinedHeaders({ headersDistinct }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headersDistinct).map(([name, values = []]) => [name, values.join(',')]),
  );
}

function joinedQuery(query: URLSearchParams): Record<string, string> {
  const names = [...new Set(query.keys())];
  return Object.fromEntries(names.map((name) => [name, query.getAll(name).join(',')]));
}
