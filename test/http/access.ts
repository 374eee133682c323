import { expect } from 'vitest';
import { institutionIdOf } from '../../domain/identifiers/ids.ts';
import { sha256 } from '../../functions/http/sha256.ts';
import { assertionClaims, signJwt, type TestKey } from '../builders/client-key.ts';
import type { Reply } from './api.ts';
import type { TestRun } from './run.ts';

export const ADMINISTRATOR = 'demo-administrator';

export function daysOn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString();
}

/** A client of the demo bank, registered as an administrator does. */
export async function registerClient({ api }: TestRun): Promise<string> {
  const institutionId = institutionIdOf('demo-bank', sha256);
  const body = { institutionId, role: 'bank', name: '核心系统' };
  const reply = await api.post(ADMINISTRATOR, '/v1/clients', body);
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  return reply.body.id;
}

export async function addKey(
  { api }: TestRun,
  clientId: string,
  { jwk }: TestKey,
  period: { from?: string; to?: string } = {},
): Promise<Reply> {
  const body = { jwk, to: daysOn(90), ...period };
  return api.post(ADMINISTRATOR, `/v1/clients/${clientId}/keys`, body);
}

export async function postToken({ api }: TestRun, form: Record<string, string>): Promise<Reply> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'en' };
  return api.send('POST', '/oauth/token', headers, new URLSearchParams(form).toString());
}

/** Asks for a token by an assertion, whatever it is. */
export async function postAssertion(run: TestRun, assertion: string): Promise<Reply> {
  return postToken(run, {
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
  });
}

/** Asks for a token by a good assertion of this key, but for what is overridden. */
export async function assertAs(
  run: TestRun,
  clientId: string,
  key: TestKey,
  overrides: Record<string, unknown> = {},
): Promise<Reply> {
  return postAssertion(run, signJwt(assertionClaims(clientId, run.url, overrides), key));
}

export async function postSecret(run: TestRun, clientId: string, secret: string): Promise<Reply> {
  return postToken(run, { grant_type: 'client_credentials', client_id: clientId, client_secret: secret });
}
