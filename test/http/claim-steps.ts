import { expect } from 'vitest';
import { claim, creditCode, enterprise, loan } from '../builders/bodies.ts';
import type { Api, Reply } from './api.ts';

/** A bank's claim on a loan of its own, of a firm of its own for each number. */
export async function submitClaim(api: Api, number: number, lossFen = 10_000): Promise<string> {
  const today = await api.day();
  const terms = loan(today, {
    contractNo: `JK-${String(number)}`,
    enterprise: enterprise({ creditCode: creditCode(number), name: `徐州第${String(number)}科技有限公司` }),
  });
  const filed = await api.post('demo-bank', '/v1/exposures', terms);
  expect(filed.status, JSON.stringify(filed.body)).toBe(201);
  const submitted = await api.post('demo-bank', '/v1/claims', claim(filed.body.id, today, { lossFen }));
  expect(submitted.status, JSON.stringify(submitted.body)).toBe(201);
  return submitted.body.id;
}

export async function takeStep(
  api: Api,
  client: string,
  id: string,
  action: string,
  body: unknown = {},
): Promise<Reply> {
  return api.post(client, `/v1/claims/${id}/${action}`, body);
}

/** A claim as it is after its approval. */
export async function approveClaim(api: Api, number: number, lossFen?: number): Promise<Reply> {
  const id = await submitClaim(api, number, lossFen);
  await takeStep(api, 'demo-reviewer', id, 'review');
  const approved = await takeStep(api, 'demo-approver', id, 'approve');
  expect(approved.status, JSON.stringify(approved.body)).toBe(200);
  return approved;
}

export async function payClaim(api: Api, id: string): Promise<Reply> {
  return takeStep(api, 'demo-cashier', id, 'pay', { paidOn: await api.day(), paymentRef: 'PAY-1' });
}
