import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { claim, creditCode, enterprise, investment, loan } from '../builders/bodies.ts';
import { startTestRun, type TestRun } from '../http/run.ts';

const RUNS = 24;
const PRINCIPAL = 300_000_000;

let run: TestRun;
let firms = 0;

beforeAll(async () => {
  run = await startTestRun();
});

afterAll(async () => {
  await run.stop();
});

/** Files what an institution has before it fails, in a firm of its own or in one that drew on its cap before. */
async function filed(client: 'demo-bank' | 'demo-fund', isNewFirm: boolean): Promise<string> {
  const today = await run.api.day();
  if (isNewFirm) firms += 1;
  const firm = enterprise({ creditCode: creditCode(900 + firms), foundedOn: '2026-01-01' });
  const terms = { principalFen: PRINCIPAL, enterprise: firm };
  const body = client === 'demo-bank' ? loan(today, terms) : investment(today, terms);
  const reply = await run.api.post(client, '/v1/exposures', body);
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  return reply.body.id as string;
}

const amount = fc.oneof(fc.constantFrom(1, 2, 3, PRINCIPAL - 1, PRINCIPAL, PRINCIPAL + 1), fc.nat(PRINCIPAL));

const losses = fc.record({
  client: fc.constantFrom('demo-bank' as const, 'demo-fund' as const),
  isNewFirm: fc.boolean(),
  event: fc.constantFrom('overdue', 'bankruptcy', 'bankruptcy', 'listed-transfer'),
  overdueDays: fc.constantFrom(undefined, 89, 90, 91, 95),
  daysOn: fc.constantFrom(-1, 0, 0, 0, 1),
  lossFen: amount.map((drawn) => drawn + 1),
  receivedFen: fc.oneof(fc.constant(0), fc.constant(0), amount),
  otherCompensationFen: fc.oneof(fc.constant(0), fc.constant(0), amount),
});

test(
  'a quote and the submission after it, on the same state, come to the same decision or the same refusals',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(losses, async ({ client, isNewFirm, daysOn, ...loss }) => {
        const exposureId = await filed(client, isNewFirm);
        const body = claim(exposureId, await run.api.day(daysOn), loss);
        const quoted = await run.api.post(client, '/v1/claims/quote', body);
        const submitted = await run.api.post(client, '/v1/claims', body);
        expect(submitted.status).toBe(quoted.status === 200 ? 201 : quoted.status);
        expect(submitted.body.decision).toEqual(quoted.body.decision);
        expect(submitted.body.refusals).toEqual(quoted.body.refusals);
      }),
      { numRuns: RUNS },
    );
  },
);
