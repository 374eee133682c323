import { expect } from 'vitest';
import { institutionIdOf } from '../../domain/identifiers/ids.ts';
import { sha256 } from '../../functions/http/sha256.ts';
import { creditCode, claim, enterprise, loan } from '../builders/bodies.ts';
import type { Reply } from './api.ts';
import type { TestRun } from './run.ts';

/** What tests of institutions do again and again, over HTTP. */

export function idOf(name: string): string {
  return institutionIdOf(name, sha256);
}

let firms = 500_000;

/** A loan to a firm of its own that is large enough to borrow up to ¥20,000,000. */
export function largeLoan(startedOn: string, principalFen: number, overrides: Record<string, unknown> = {}) {
  firms += 1;
  const firm = enterprise({ creditCode: creditCode(firms), revenueFen: 30_000_000_000 });
  return loan(startedOn, { principalFen, enterprise: firm, ...overrides });
}

export async function fileLarge(
  { api }: TestRun,
  principalFen: number,
  client = 'demo-bank',
): Promise<string> {
  const reply = await api.post(client, '/v1/exposures', largeLoan(await api.day(), principalFen));
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  return reply.body.id;
}

/** Claims a loss and takes the claim to its payment; what it answers is the payment's reply. */
export async function payLoss(run: TestRun, exposureId: string, lossFen: number): Promise<Reply> {
  const { api } = run;
  const today = await api.day();
  const submitted = await api.post('demo-bank', '/v1/claims', claim(exposureId, today, { lossFen }));
  expect(submitted.status, JSON.stringify(submitted.body)).toBe(201);
  const path = `/v1/claims/${String(submitted.body.id)}`;
  expect((await api.post('demo-reviewer', `${path}/review`)).status).toBe(200);
  expect((await api.post('demo-approver', `${path}/approve`)).status).toBe(200);
  const paid = await api.post('demo-cashier', `${path}/pay`, { paidOn: today, paymentRef: 'PAY-1' });
  expect(paid.status, JSON.stringify(paid.body)).toBe(200);
  return paid;
}

export function refusalCodes({ body }: Reply): string[] {
  return body.refusals.map(({ code }: { code: string }) => code);
}
