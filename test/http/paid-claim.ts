import { expect } from 'vitest';
import type { Role } from '../../domain/access/role.ts';
import { hashSecret } from '../../functions/identity/client-secret.ts';
import { DEMO_SECRET, seedClient } from '../../local/demo-data.ts';
import { bankruptcy, claim, creditCode, enterprise, investment, loan } from '../builders/bodies.ts';
import type { Api } from './api.ts';
import type { TestRun } from './run.ts';

let serial = 0;

/** A bank's loan to a firm of its own, lost and claimed; ¥2,800,000 of it, if nothing else is said. */
export async function submittedLoan({ api }: TestRun, loss: Record<string, unknown> = {}) {
  serial += 1;
  const today = await api.day();
  const firm = enterprise({ creditCode: creditCode(5_000 + serial) });
  const filed = await api.post('demo-bank', '/v1/exposures', loan(today, { enterprise: firm }));
  return claimOn(api, 'demo-bank', filed.body.id, claim(filed.body.id, today, loss));
}

/** A fund's investment of ¥15,000,000 in a firm that went bankrupt, of which the city's cap leaves ¥2,000,000. */
export async function submittedInvestment({ api }: TestRun, firm: number) {
  serial += 1;
  const today = await api.day();
  const terms = investment(today, {
    contractNo: `TZ-${String(serial)}`,
    principalFen: 1_500_000_000,
    enterprise: enterprise({ creditCode: creditCode(firm), foundedOn: '2026-01-01' }),
  });
  const filed = await api.post('demo-fund', '/v1/exposures', terms);
  return claimOn(api, 'demo-fund', filed.body.id, bankruptcy(filed.body.id, today, 1_500_000_000));
}

async function claimOn(api: Api, client: string, exposureId: string, body: unknown) {
  const reply = await api.post(client, '/v1/claims', body);
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  return { id: reply.body.id as string, exposureId, body };
}

export async function approve({ api }: TestRun, id: string, body: unknown = {}): Promise<void> {
  expect((await api.post('demo-reviewer', `/v1/claims/${id}/review`)).status).toBe(200);
  expect((await api.post('demo-approver', `/v1/claims/${id}/approve`, body)).status).toBe(200);
}

export async function pay({ api }: TestRun, id: string): Promise<void> {
  const body = { paidOn: await api.day(), paymentRef: `PAY-${id.slice(-6)}` };
  const reply = await api.post('demo-cashier', `/v1/claims/${id}/pay`, body);
  expect(reply.status, JSON.stringify(reply.body)).toBe(200);
}

/** Paid in full: province and city ¥1,120,000 each, the bank bears ¥560,000. */
export async function paidLoan(run: TestRun): Promise<string> {
  const { id } = await submittedLoan(run);
  await approve(run, id);
  await pay(run, id);
  return id;
}

/** Gives a person a client in one of the offices, beside those that they have already. */
export async function addClient({ platform }: TestRun, id: string, role: Role, person: string) {
  await seedClient(platform, { id, role, person }, await hashSecret(DEMO_SECRET));
}
