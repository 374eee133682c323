import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claim, creditCode, enterprise, investment, loan } from '../builders/bodies.ts';
import { idOf } from './institution-steps.ts';
import { expectProblemReply } from './problem.ts';
import { startTestRun, type TestRun } from './run.ts';

let run: TestRun;
let today: string;
let serial = 600_000;

beforeAll(async () => {
  run = await startTestRun();
  today = await run.api.day();
});

afterAll(async () => {
  await run.stop();
});

async function file(client: string, firm: number, principalFen = 1_000_000): Promise<string> {
  const body = loan(today, { enterprise: enterprise({ creditCode: creditCode(firm) }), principalFen });
  const reply = await run.api.post(client, '/v1/exposures', body);
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  return reply.body.id;
}

async function submit(exposureId: string): Promise<string> {
  const reply = await run.api.post('demo-bank', '/v1/claims', claim(exposureId, today, { lossFen: 10_000 }));
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  return reply.body.id;
}

async function step(client: string, id: string, action: string, body: unknown = {}, key?: string) {
  const call = key === undefined ? {} : { key };
  return run.api.post(client, `/v1/claims/${id}/${action}`, body, call);
}

function clearance(exposureId: string, reason = '两笔贷款用途不同，合同与放款凭证均已核对') {
  return { flag: 'possible-double-draw', exposureId, reason };
}

async function flagsOf(id: string) {
  return (await run.api.get('demo-reviewer', `/v1/claims/${id}`)).body.flags;
}

/** A claim on a loan that another bank has on file too. */
async function flagged() {
  const firm = (serial += 1);
  const id = await submit(await file('demo-bank', firm));
  return { firm, id, twin: await file('demo-bank-2', firm) };
}

describe('a claim on a loan that another bank has on file too', () => {
  test('is flagged to the offices, and to no institution', async () => {
    const { id, twin } = await flagged();
    expect(await flagsOf(id)).toEqual([
      {
        ...{ code: 'possible-double-draw', exposureIds: [twin] },
        ...{ institutionIds: [idOf('demo-bank-2')], cleared: [] },
      },
    ]);
    expect((await run.api.get('demo-bank', `/v1/claims/${id}`)).body).not.toHaveProperty('flags');
  });

  test('is approved only when a reviewer has cleared it, with a reason', async () => {
    const { id, twin } = await flagged();
    await step('demo-reviewer', id, 'review');
    const early = await step('demo-approver', id, 'approve');
    expectProblemReply(early, 422, 'claim.flag-uncleared');
    expect(early.body.exposureIds).toEqual([twin]);
    const cleared = await step(
      'demo-reviewer',
      id,
      'clear',
      { clearances: [clearance(twin)] },
      `clear-${id}`,
    );
    expect(cleared.status, JSON.stringify(cleared.body)).toBe(200);
    expect(cleared.body.status).toBe('reviewed');
    const again = await step('demo-reviewer', id, 'clear', { clearances: [clearance(twin)] }, `clear-${id}`);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect((await flagsOf(id))[0].cleared).toMatchObject([
      { exposureId: twin, reason: clearance(twin).reason, actor: 'demo-reviewer' },
    ]);
    expect((await step('demo-approver', id, 'approve')).body.status).toBe('approved');
  });

  test('may be cleared with the review, and stays cleared when it comes back from more papers', async () => {
    const { id, twin } = await flagged();
    await step('demo-reviewer', id, 'return', { reason: '缺材料' });
    await step('demo-bank', id, 'resubmit');
    const reviewed = await step('demo-reviewer', id, 'review', { clearances: [clearance(twin)] });
    expect(reviewed.body.status).toBe('reviewed');
    expect((await step('demo-approver', id, 'approve')).body.status).toBe('approved');
  });

  test('is refused again when another twin was filed after the review', async () => {
    const { firm, id, twin } = await flagged();
    await step('demo-reviewer', id, 'review', { clearances: [clearance(twin)] });
    const late = await file('demo-bank-2', firm);
    const refused = await step('demo-approver', id, 'approve');
    expect(refused.body).toMatchObject({ code: 'claim.flag-uncleared', exposureIds: [late] });
    await step('demo-reviewer', id, 'clear', { clearances: [clearance(late)] });
    expect((await step('demo-approver', id, 'approve')).body.status).toBe('approved');
  });

  test('tells the institution’s own timeline nothing of it', async () => {
    const { id, twin } = await flagged();
    await step('demo-reviewer', id, 'review');
    await step('demo-reviewer', id, 'clear', { clearances: [clearance(twin)] });
    await step('demo-approver', id, 'approve');
    const own = await run.api.get('demo-bank', `/v1/claims/${id}/timeline`);
    expect(own.body.data).toHaveLength(3);
    const plain = await run.api.get('demo-bank', `/v1/claims/${id}/explanation`, {
      headers: { accept: 'text/plain' },
    });
    const explained = await run.api.get('demo-bank', `/v1/claims/${id}/explanation`);
    for (const told of [own, plain, explained].map(({ body }) => JSON.stringify(body))) {
      expect(told).not.toContain(twin);
      expect(told).not.toContain(clearance(twin).reason);
      expect(told).not.toMatch(/"clear"|cleared|double/);
    }
    const offices = await run.api.get('demo-auditor', `/v1/claims/${id}/timeline`);
    expect(offices.body.data.map(({ action }: { action: string }) => action)).toEqual([
      'submit',
      'review',
      'clear',
      'approve',
    ]);
  });

  test('can be rejected without clearing anything', async () => {
    const { id } = await flagged();
    await step('demo-reviewer', id, 'review');
    expect((await step('demo-approver', id, 'reject', { reason: '重复申请' })).body.status).toBe('rejected');
  });
});

describe('no flag is raised', () => {
  test('for two equal loans of the bank itself, nor for another day, principal or firm', async () => {
    const firm = (serial += 1);
    const id = await submit(await file('demo-bank', firm));
    await file('demo-bank', firm);
    await file('demo-bank-2', firm, 1_000_001);
    await file('demo-bank-2', (serial += 1));
    expect(await flagsOf(id)).toEqual([]);
    await step('demo-reviewer', id, 'review');
    expect((await step('demo-approver', id, 'approve')).status).toBe(200);
  });
});

test('an investment of the same firm, day and sum is a twin too', async () => {
  const firm = (serial += 1);
  const id = await submit(await file('demo-bank', firm));
  const facts = enterprise({ creditCode: creditCode(firm), foundedOn: '2025-01-01' });
  const body = investment(today, { enterprise: facts, principalFen: 1_000_000 });
  const invested = await run.api.post('demo-fund', '/v1/exposures', body);
  expect((await flagsOf(id))[0]).toMatchObject({ exposureIds: [invested.body.id] });
});

describe('a clearance', () => {
  test('of what is not flagged is refused', async () => {
    const { id, twin } = await flagged();
    const other = await file('demo-bank-2', (serial += 1));
    const reply = await step('demo-reviewer', id, 'review', {
      clearances: [clearance(twin), clearance(other)],
    });
    expectProblemReply(reply, 422, 'claim.flag-unknown');
    expect(reply.body.exposureIds).toEqual([other]);
  });

  test.each([
    [
      'without a reason',
      { flag: 'possible-double-draw', exposureId: `exp_${'0'.repeat(36)}` },
      '/clearances/0/reason',
    ],
    ['of another flag', { ...clearance(`exp_${'0'.repeat(36)}`), flag: 'other' }, '/clearances/0/flag'],
    ['of no exposure', clearance('exp_1'), '/clearances/0/exposureId'],
  ])('%s is refused where it stands', async (_mistake, wrong, pointer) => {
    const { id } = await flagged();
    for (const action of ['review', 'clear']) {
      const reply = await step('demo-reviewer', id, action, { clearances: [wrong] });
      expectProblemReply(reply, 400, 'request.invalid');
      expect(reply.body.errors).toMatchObject([{ pointer }]);
    }
  });

  test('is the reviewer’s, of a reviewed claim, and never empty', async () => {
    const { id, twin } = await flagged();
    const body = { clearances: [clearance(twin)] };
    expectProblemReply(await step('demo-reviewer', id, 'clear', body), 409, 'claim.wrong-state');
    expectProblemReply(await step('demo-approver', id, 'clear', body), 403, 'auth.role-forbidden');
    expectProblemReply(await step('demo-reviewer', id, 'clear', { clearances: [] }), 400, 'request.invalid');
  });
});

test('a twin filed at the same moment as an approval is seen by it, or filed after it', async () => {
  for (let round = 0; round < 6; round += 1) {
    const firm = (serial += 1);
    const id = await submit(await file('demo-bank', firm));
    await step('demo-reviewer', id, 'review');
    const [approved, twin] = await Promise.all([
      step('demo-approver', id, 'approve'),
      file('demo-bank-2', firm),
    ]);
    if (approved.status === 200) continue;
    expectProblemReply(approved, 422, 'claim.flag-uncleared');
    expect(approved.body.exposureIds).toEqual([twin]);
  }
});
