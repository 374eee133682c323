import { expect } from 'vitest';
import type { Reply } from '../http/api.ts';
import type { TestRun } from '../http/run.ts';

/** What institutions do with their endpoints, again and again. */
export async function createEndpoint(
  { api }: TestRun,
  url: string,
  body: Record<string, unknown> = {},
  client = 'demo-bank',
): Promise<{ readonly id: string; readonly secret: string }> {
  const reply = await api.post(client, '/v1/webhook-endpoints', { url, ...body });
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  return reply.body;
}

export function actOn(
  { api }: TestRun,
  id: string,
  action: string,
  body: unknown = {},
  key?: string,
): Promise<Reply> {
  const path = `/v1/webhook-endpoints/${id}/${action}`;
  return api.post('demo-bank', path, body, key === undefined ? {} : { key });
}

export type LoggedDelivery = {
  readonly number: number;
  readonly type: string;
  readonly eventId: string;
  readonly position: number | null;
  readonly status: string;
  readonly nextAttemptAt: string | null;
  readonly attempts: readonly { readonly outcome: string; readonly httpStatus: number | null }[];
};

/** The log of an endpoint, the newest first. */
export async function deliveriesOf({ api }: TestRun, id: string, query = ''): Promise<LoggedDelivery[]> {
  const { status, body } = await api.get('demo-bank', `/v1/webhook-endpoints/${id}/deliveries${query}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return body.data;
}
