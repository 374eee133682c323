import { expect } from 'vitest';
import type { Reply } from './api.ts';

/** A problem by RFC 9457 with this status and code. */
export function expectProblemReply(reply: Reply, status: number, code: string): void {
  expect(reply.body, JSON.stringify(reply.body)).toMatchObject({ status, code, type: `/problems/${code}` });
  expect(reply.status).toBe(status);
  expect(reply.headers.get('content-type')).toBe('application/problem+json');
  expect(reply.headers.get('x-request-id')).toBe(reply.body.requestId);
}
