import { randomUUID } from 'node:crypto';
import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Language } from '../domain/explain/language.ts';
import { GUARDING_HEADERS, toGatewayAnswer } from '../functions/http/answer.ts';
import type { ProblemCode } from '../functions/http/problem-catalogue.ts';

type GatewayAnswer = APIGatewayProxyStructuredResultV2;

/** What the gateway answers by itself, before any function hears of the request; no more is read from its sender. */
export function gatewayProblem(
  problem: ProblemCode,
  language: Language = 'zh',
  requestId: string = randomUUID(),
): GatewayAnswer {
  return toGatewayAnswer({ problem, headers: { connection: 'close' } }, language, requestId);
}

export function sendAnswer(
  response: ServerResponse,
  { statusCode, headers, body = '', isBase64Encoded = false }: GatewayAnswer,
): void {
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  const length = { 'content-length': String(bytes.length) };
  response.writeHead(statusCode ?? 200, { ...GUARDING_HEADERS, ...length, ...headers } as Record<
    string,
    string
  >);
  response.end(bytes);
}

/** Answers where there is no request that Node could make out, and so no response either. */
export function sendOnSocket(socket: Duplex, { statusCode = 400, headers, body = '' }: GatewayAnswer): void {
  const fields = { ...headers, 'content-length': Buffer.byteLength(body) };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${String(value)}`);
  socket.end(
    [`HTTP/1.1 ${String(statusCode)} ${STATUS_CODES[statusCode] ?? ''}`, ...lines, '', body].join('\r\n'),
  );
}
