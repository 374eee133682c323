import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Role } from '../../domain/access/role.ts';
import type { Caller } from './caller.ts';
import { OPERATIONS, type OperationName } from './operations.ts';
import type { Problem } from './problem.ts';
import { readFile, type SentFile } from './read-file.ts';
import { readJson } from './read-json.ts';
import { requestIdOf } from './request-id.ts';

/** The parameters of a query string, by their names. */
export type Query = Readonly<Record<string, string | undefined>>;

/** A request that needs no token. */
export type OpenRequest = {
  readonly requestId: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Those of the path, by their names. */
  readonly parameters: Readonly<Record<string, string | undefined>>;
  readonly query: Query;
  readonly bodyText: string;
};

/** A request of a known caller, who may do this. */
export type Request = {
  readonly requestId: string;
  readonly operation: OperationName;
  readonly caller: Caller;
  /** Empty for a GET, which has none. */
  readonly idempotencyKey: string;
  /** The `{id}` of the path. */
  readonly id: string;
  readonly query: Query;
  /** The `Accept` header, where more than one type of content could be sent. */
  readonly accept?: string | undefined;
  /** The `Prefer` header, where an answer may take a while. */
  readonly prefer?: string | undefined;
  readonly acceptEncoding?: string | undefined;
  /** Not yet looked at. */
  readonly json: unknown;
  /** The body, where the operation takes a file. */
  readonly file?: SentFile;
};

export const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,255}$/;

export function openRequest(event: APIGatewayProxyEventV2): OpenRequest {
  return {
    requestId: requestIdOf(event),
    headers: event.headers,
    parameters: event.pathParameters ?? {},
    query: event.queryStringParameters ?? {},
    bodyText: bodyTextOf(event),
  };
}

export function readRequest(
  operation: OperationName,
  event: APIGatewayProxyEventV2,
  caller: Caller,
): Request | Problem {
  const { method, roles, ...spec } = OPERATIONS[operation];
  if (!(roles as readonly Role[] | null)?.includes(caller.role)) return { problem: 'auth.role-forbidden' };
  const common = {
    requestId: requestIdOf(event),
    operation,
    caller,
    id: event.pathParameters?.['id'] ?? '',
    accept: event.headers['accept'],
    prefer: event.headers['prefer'],
    acceptEncoding: event.headers['accept-encoding'],
    query: event.queryStringParameters ?? {},
  };
  if (method === 'GET') return { ...common, idempotencyKey: '', json: {} };
  const idempotencyKey = event.headers['idempotency-key'];
  if (idempotencyKey === undefined || idempotencyKey === '') return { problem: 'idempotency.key-missing' };
  if (!IDEMPOTENCY_KEY.test(idempotencyKey)) return { problem: 'idempotency.key-invalid' };
  if ('takes' in spec) {
    const file = readFile(event, event.headers['content-type']);
    return 'problem' in file ? file : { ...common, idempotencyKey, json: {}, file };
  }
  const body = readJson(event, event.headers['content-type']);
  return 'problem' in body ? body : { ...common, idempotencyKey, json: body.json };
}

function bodyTextOf(event: APIGatewayProxyEventV2): string {
  return Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8').toString('utf8');
}
