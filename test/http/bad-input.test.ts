import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { creditCodeCheckCharacter } from '../../domain/identifiers/credit-code.ts';
import { bankruptcy, claim, creditCode, enterprise, investment, loan, plusDays } from '../builders/bodies.ts';
import type { Reply } from './api.ts';
import { expectProblemReply } from './problem.ts';
import { startTestRun, type TestRun } from './run.ts';

let run: TestRun;
let today: string;
let exposureId: string;
let balancesBefore: unknown;
let serial = 100;

beforeAll(async () => {
  run = await startTestRun();
  today = await run.api.day();
  exposureId = await file();
  balancesBefore = await balances();
});

afterAll(async () => {
  await run.stop();
});

async function balances() {
  return (await run.api.get('demo-auditor', '/v1/pools')).body.data;
}

async function file(terms: Record<string, unknown> = {}): Promise<string> {
  serial += 1;
  const body = loan(today, { enterprise: enterprise({ creditCode: creditCode(serial) }), ...terms });
  const reply = await run.api.post('demo-bank', '/v1/exposures', body);
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  return reply.body.id;
}

async function expectProblem(reply: Reply, status: number, code: string): Promise<void> {
  expectProblemReply(reply, status, code);
  expect(await balances()).toEqual(balancesBefore);
}

async function expectRefused(reply: Reply, problem: string, ...codes: string[]): Promise<void> {
  await expectProblem(reply, 422, problem);
  expect(reply.body.refusals.map(({ code }: { code: string }) => code)).toEqual(codes);
  for (const { text } of reply.body.refusals) expect(text.length).toBeGreaterThan(10);
}

async function submit(body: unknown, client = 'demo-bank'): Promise<Reply> {
  return run.api.post(client, '/v1/claims', body);
}

describe('a claim', () => {
  test('on an exposure that does not exist is 404', async () => {
    await expectProblem(await submit(claim(`exp_${'0'.repeat(36)}`, today)), 404, 'exposure.not-found');
  });

  test('on someone else’s exposure is 404, not 403', async () => {
    await expectProblem(await submit(claim(exposureId, today), 'demo-bank-2'), 404, 'exposure.not-found');
  });

  test('for a loss before the filing is refused', async () => {
    await expectRefused(
      await submit(claim(exposureId, plusDays(today, -1))),
      'claim.refused',
      'loss.before-filing',
    );
  });

  test('for a loss that has not happened yet is refused', async () => {
    await expectRefused(
      await submit(claim(exposureId, plusDays(today, 1))),
      'claim.refused',
      'loss.in-future',
    );
  });

  test('for more than the principal is refused by one fen', async () => {
    const over = claim(exposureId, today, { lossFen: 300_000_001 });
    await expectRefused(await submit(over), 'claim.refused', 'loss.above-principal');
  });

  test('with more received than lost is refused', async () => {
    const body = claim(exposureId, today, { lossFen: 100, receivedFen: 101 });
    await expectRefused(await submit(body), 'claim.refused', 'loss.received-above-loss');
  });

  test('overdue by 89 days, with everything else wrong too, is refused for each reason', async () => {
    const body = claim(exposureId, plusDays(today, -1), { overdueDays: 89, lossFen: 300_000_001 });
    const codes = ['loss.overdue-too-short', 'loss.before-filing', 'loss.above-principal'];
    await expectRefused(await submit(body), 'claim.refused', ...codes);
  });

  test('that was refused is on record, and is answered the same when sent again', async () => {
    const body = claim(exposureId, today, { overdueDays: 10 });
    const first = await run.api.post('demo-bank', '/v1/claims', body, { key: 'refused-once' });
    const again = await run.api.post('demo-bank', '/v1/claims', body, { key: 'refused-once' });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body.refusals).toEqual(first.body.refusals);
    const stored = await run.api.get('demo-bank', `/v1/claims/${first.body.claimId}`);
    expect(stored.body).toMatchObject({ status: 'refused', reservedFen: 0 });
  });
});

describe('an exposure', () => {
  async function fileBody(body: unknown, client = 'demo-bank'): Promise<Reply> {
    return run.api.post(client, '/v1/exposures', body);
  }

  test('with a wrong credit code names the field', async () => {
    const right = creditCode(7);
    const wrong = right.slice(0, 17) + (right.endsWith('0') ? '1' : '0');
    expect(creditCodeCheckCharacter(wrong.slice(0, 17))).not.toBe(wrong.at(-1));
    const reply = await fileBody(loan(today, { enterprise: enterprise({ creditCode: wrong }) }));
    await expectProblem(reply, 400, 'request.invalid');
    expect(reply.body.errors).toEqual([
      { pointer: '/enterprise/creditCode', code: 'credit-code.check-character' },
    ]);
  });

  test('in a firm too old and too large for any stage is refused for each reason', async () => {
    const firm = enterprise({
      foundedOn: '2015-01-01',
      staff: 201,
      assetsFen: 2_000_000_001,
      revenueFen: 2_000_000_001,
    });
    const reply = await fileBody(investment(today, { enterprise: firm }), 'demo-fund');
    await expectRefused(
      reply,
      'exposure.ineligible',
      'enterprise.too-old',
      'enterprise.too-many-staff',
      'enterprise.assets-above-limit',
      'enterprise.revenue-above-limit',
    );
  });

  test('with a term over the limit is refused', async () => {
    const reply = await fileBody(loan(today, { maturesOn: plusDays(today, 400) }));
    await expectRefused(reply, 'exposure.ineligible', 'loan.term-above-limit');
  });

  test('filed 31 days after its start is refused', async () => {
    const reply = await fileBody(loan(plusDays(today, -31), { maturesOn: today }));
    await expectRefused(reply, 'exposure.ineligible', 'filing.too-late');
  });

  test.each([
    ['an unknown field', { colour: 'red' }, '/colour', 'field.unknown'],
    ['no amount', { principalFen: undefined }, '/principalFen', 'field.missing'],
    ['no kind', { kind: undefined }, '/kind', 'field.missing'],
    ['half a fen', { principalFen: 0.5 }, '/principalFen', 'field.wrong-type'],
    ['a negative amount', { principalFen: -1 }, '/principalFen', 'field.too-small'],
    ['an amount as text', { principalFen: '300' }, '/principalFen', 'field.wrong-type'],
    ['a day that does not exist', { startedOn: '2026-02-30' }, '/startedOn', 'date.does-not-exist'],
  ])('with %s is refused where it stands', async (_name, wrong, pointer, code) => {
    const reply = await fileBody(loan(today, wrong));
    await expectProblem(reply, 400, 'request.invalid');
    expect(reply.body.errors).toContainEqual({ pointer, code });
  });
});

describe('a second claim', () => {
  test('while one is open is refused, and claims whose sum passes the principal are refused', async () => {
    const id = await file();
    const first = await submit(claim(id, today, { lossFen: 200_000_000 }));
    expect(first.status).toBe(201);
    balancesBefore = await balances();
    const open = await submit(claim(id, today, { lossFen: 100_000_000 }));
    await expectRefused(open, 'claim.refused', 'exposure.claim-open');
    await run.api.post('demo-reviewer', `/v1/claims/${first.body.id}/review`);
    await run.api.post('demo-approver', `/v1/claims/${first.body.id}/approve`);
    const paid = { paidOn: today, paymentRef: 'P-1' };
    expect((await run.api.post('demo-cashier', `/v1/claims/${first.body.id}/pay`, paid)).status).toBe(200);
    balancesBefore = await balances();
    const over = await submit(claim(id, today, { lossFen: 100_000_001 }));
    await expectRefused(over, 'claim.refused', 'exposure.principal-exhausted');
    expect((await submit(claim(id, today, { lossFen: 100_000_000 }))).status).toBe(201);
    balancesBefore = await balances();
  });
});

describe('a step', () => {
  test.each([
    ['demo-approver', 'approve', {}],
    ['demo-approver', 'reject', { reason: 'no' }],
    ['demo-cashier', 'pay', { paidOn: '2026-11-24', paymentRef: 'P' }],
    ['demo-bank', 'resubmit', {}],
  ])('%s may not %s a claim that was only submitted', async (client, action, body) => {
    const submitted = await submit(claim(await file(), today, { lossFen: 100 }));
    balancesBefore = await balances();
    const reply = await run.api.post(client, `/v1/claims/${submitted.body.id}/${action}`, body);
    await expectProblem(reply, 409, 'claim.wrong-state');
  });

  test('by the wrong office is forbidden', async () => {
    const reply = await run.api.post('demo-reviewer', `/v1/claims/clm_${'0'.repeat(26)}/approve`);
    await expectProblem(reply, 403, 'auth.role-forbidden');
  });

  test('on a claim that does not exist is 404', async () => {
    const reply = await run.api.post('demo-approver', `/v1/claims/clm_${'0'.repeat(26)}/approve`);
    await expectProblem(reply, 404, 'claim.not-found');
  });

  test('that approves one fen above the decision is refused', async () => {
    const submitted = await submit(claim(await file(), today, { lossFen: 100 }));
    await run.api.post('demo-reviewer', `/v1/claims/${submitted.body.id}/review`);
    balancesBefore = await balances();
    const reply = await run.api.post('demo-approver', `/v1/claims/${submitted.body.id}/approve`, {
      amountFen: 41,
    });
    await expectProblem(reply, 422, 'claim.amount-above-decision');
  });

  test('that approves nothing is refused, and says to reject instead', async () => {
    const submitted = await submit(claim(await file(), today, { lossFen: 100 }));
    await run.api.post('demo-reviewer', `/v1/claims/${submitted.body.id}/review`);
    balancesBefore = await balances();
    const nothing = { amountFen: 0, reason: '不予补偿' };
    const reply = await run.api.post('demo-approver', `/v1/claims/${submitted.body.id}/approve`, nothing);
    await expectProblem(reply, 422, 'claim.nothing-approved');
    expect(reply.body.detail).toContain('reject');
  });
});

test('a claim after its window is refused', async () => {
  await run.api.moveClock(366);
  await expectRefused(await submit(claim(exposureId, today)), 'claim.refused', 'claim.window-closed');
});

test('a fund’s claim on a bankruptcy more than five years after its filing is refused', async () => {
  const start = await run.api.day();
  const firm = enterprise({ foundedOn: plusDays(start, -100) });
  const filed = await run.api.post('demo-fund', '/v1/exposures', investment(start, { enterprise: firm }));
  await run.api.moveClock(365 * 5 + 5);
  const late = await submit(bankruptcy(filed.body.id, await run.api.day(), 100_000), 'demo-fund');
  await expectRefused(late, 'claim.refused', 'loss.after-cover-ended');
});
