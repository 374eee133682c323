import createClient from 'openapi-fetch';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { paths } from '../../docs/client/riskpool.d.ts';
import { claim, loan } from '../builders/bodies.ts';
import { checkedFetch } from '../http/checked-fetch.ts';
import { startTestRun, type TestRun } from '../http/run.ts';

type Body<Path extends keyof paths> = paths[Path] extends {
  post: { requestBody: { content: { 'application/json': infer Json } } };
}
  ? Json
  : never;

let run: TestRun;

beforeAll(async () => {
  run = await startTestRun();
});

afterAll(async () => {
  await run.stop();
});

/** The client that an integrator has: types made from the contract, and nothing of ours. */
async function clientOf(client: string) {
  const authorization = `Bearer ${await run.api.token(client)}`;
  const headers = { authorization, 'accept-language': 'en' };
  return createClient<paths>({ baseUrl: run.url, headers, fetch: checkedFetch });
}

let keys = 0;

function once() {
  return { 'Idempotency-Key': `typed-${String((keys += 1))}` };
}

test('a client made from the contract takes a loan from filing to a paid claim', async () => {
  const [bank, reviewer, approver, cashier] = await Promise.all(
    ['demo-bank', 'demo-reviewer', 'demo-approver', 'demo-cashier'].map(clientOf),
  );
  if (bank === undefined || reviewer === undefined || approver === undefined || cashier === undefined)
    throw new Error('there is a client for each');
  const today = await run.api.day();

  const filed = await bank.POST('/v1/exposures', {
    params: { header: once() },
    body: loan(today) as Body<'/v1/exposures'>,
  });
  if (filed.data === undefined) throw new Error(filed.error.title);
  const body = claim(filed.data.id, today) as Body<'/v1/claims'>;
  const quoted = await bank.POST('/v1/claims/quote', { params: { header: once() }, body });
  const submitted = await bank.POST('/v1/claims', { params: { header: once() }, body });
  if (submitted.data === undefined) throw new Error(submitted.error.title);
  if (submitted.data.status === 'waiting') throw new Error('it waits for its turn');
  expect(submitted.data.decision).toEqual(quoted.data?.decision);

  const path = { id: submitted.data.id };
  const reviewed = await reviewer.POST('/v1/claims/{id}/review', { params: { path, header: once() } });
  expect(reviewed.data?.status).toBe('reviewed');
  const approved = await approver.POST('/v1/claims/{id}/approve', { params: { path, header: once() } });
  expect(approved.data?.status).toBe('approved');
  const paid = await cashier.POST('/v1/claims/{id}/pay', {
    params: { path, header: once() },
    body: { paidOn: today, paymentRef: 'PAY-1' },
  });
  if (paid.data?.status !== 'paid') throw new Error(paid.error?.title);
  expect(paid.data.paidFen).toBe(submitted.data.decision.amountFen);
});

test('a client made from the contract reads why it was refused', async () => {
  const bank = await clientOf('demo-bank');
  const { data, error, response } = await bank.GET('/v1/claims/{id}', { params: { path: { id: 'none' } } });
  expect(data).toBeUndefined();
  expect(response.status).toBe(404);
  expect(error?.code).toBe('claim.not-found');
});
