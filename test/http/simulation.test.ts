import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_CLIENTS } from '../../local/demo-data.ts';
import { claim, creditCode, enterprise, loan } from '../builders/bodies.ts';
import { parameter } from '../builders/policy.ts';
import type { Reply } from './api.ts';
import { expectProblemReply } from './problem.ts';
import { startTestRun, type TestRun } from './run.ts';

const BASE = 'compensation@2016-02-18';
const LOSSES = [280_000_000, 33, 300_000_000, 150_000_001, 1];

let run: TestRun;
let today: string;

beforeAll(async () => {
  run = await startTestRun();
  today = await run.api.day();
});

afterAll(async () => {
  await run.stop();
});

async function simulate(body: Record<string, unknown>, client = 'demo-manager'): Promise<Reply> {
  return run.api.post(client, '/v1/policies/simulate', { pool: 'compensation', ...body });
}

function supposed(lossFen: number, overrides: Record<string, unknown> = {}) {
  return {
    institution: 'demo-bank',
    enterprise: 'firm',
    on: today,
    loss: { event: 'overdue', occurredOn: today, overdueDays: 95, lossFen, receivedFen: 0 },
    exposure: { tier: 'loan', principalFen: 300_000_000, startedOn: today, filedOn: today },
    ...overrides,
  };
}

const half = {
  basedOn: BASE,
  parameters: {
    cityRateBp: parameter({ loan: 5_000, 'guaranteed-loan': 5_000 }),
    provinceRateBp: parameter({ loan: 3_000 }),
  },
};

async function poolAndClaims() {
  const pools = await run.api.get('demo-auditor', '/v1/pools');
  const claims = await run.api.get('demo-auditor', '/v1/claims');
  return [pools.body, claims.body];
}

describe('supposed claims under the version in force', () => {
  test('come to what the same claims come to when they are submitted in order', async () => {
    const bad = supposed(100, {
      loss: { event: 'overdue', occurredOn: today, overdueDays: 89, lossFen: 100, receivedFen: 0 },
    });
    const over = { claims: [...LOSSES.map((lossFen) => supposed(lossFen)), bad] };
    const reply = await simulate({ policy: { id: BASE }, over });
    expect(reply.status, JSON.stringify(reply.body)).toBe(200);
    expect(reply.body.byRule).toEqual([]);
    const headroomBefore = (await run.api.get('demo-auditor', '/v1/pools/compensation')).body.headroomFen;
    expect(reply.body.openingHeadroomFen).toBe(headroomBefore);

    const submitted: unknown[] = [];
    for (const [index, lossFen] of LOSSES.entries()) {
      const firm = enterprise({ creditCode: creditCode(800 + index) });
      const filed = await run.api.post('demo-bank', '/v1/exposures', loan(today, { enterprise: firm }));
      const { body } = await run.api.post(
        'demo-bank',
        '/v1/claims',
        claim(filed.body.id, today, { lossFen }),
      );
      const pool = await run.api.get('demo-auditor', '/v1/pools/compensation');
      submitted.push(
        body.code === 'claim.refused'
          ? {
              amountFen: 0,
              refusals: body.refusals.map(({ code }: { code: string }) => code),
              headroomFen: pool.body.headroomFen,
            }
          : {
              amountFen: body.decision.amountFen,
              bindingCap: body.decision.bindingCap,
              headroomFen: pool.body.headroomFen,
            },
      );
    }
    const { cases } = reply.body;
    expect(cases.slice(0, LOSSES.length).map(({ after }: { after: unknown }) => after)).toEqual(submitted);
    expect(cases.at(-1).after).toMatchObject({ amountFen: 0, refusals: ['loss.overdue-too-short'] });
    for (const { before, after } of cases) expect(after).toEqual(before);
  });
});

describe('a period’s claims', () => {
  const over = () => ({ period: { from: today, to: today } });

  test('stay as they were decided under their own version', async () => {
    const { body } = await simulate({ policy: { id: BASE }, over: over() }, 'demo-auditor');
    const listed = await run.api.get('demo-auditor', '/v1/claims');
    const oldestFirst = listed.body.data.toReversed();
    expect(body.over).toEqual({ period: over().period, claims: LOSSES.length, leftOut: 0, isComplete: true });
    expect(
      body.cases.map(({ claimId, before }: { claimId: string; before: { amountFen: number } }) => [
        claimId,
        before.amountFen,
      ]),
    ).toEqual(
      oldestFirst.map(({ id, decision }: { id: string; decision: { amountFen: number } }) => [
        id,
        decision.amountFen,
      ]),
    );
    expect(body.openingHeadroomFen).toBe(2_000_000_000);
    for (const { before, after, partsAt } of body.cases) {
      expect(after).toEqual(before);
      expect(partsAt).toBeNull();
    }
  });

  test('come to more under a draft, which says by which rule, and writes nothing', async () => {
    const unchanged = await poolAndClaims();
    const { status, body } = await simulate({ policy: half, over: over() });
    expect(status, JSON.stringify(body)).toBe(200);
    expect(body.policy).toBe('compensation@draft');
    expect(body.cases[0]).toMatchObject({
      on: today,
      before: { amountFen: 112_000_000, headroomFen: 1_888_000_000 },
      after: { amountFen: 140_000_000, bindingCap: null, headroomFen: 1_860_000_000 },
      partsAt: 'share-city',
    });
    expect(body.byRule).toMatchObject([
      { rule: 'share-city', clause: 'the city’s document', basis: 'seed', cases: 4 },
    ]);
    expect(body.after.amountFen - body.before.amountFen).toBe(body.byRule[0].differenceFen);
    expect(body.headroom).toEqual([
      {
        on: today,
        beforeFen: 2_000_000_000 - body.before.amountFen,
        afterFen: 2_000_000_000 - body.after.amountFen,
      },
    ]);
    expect(await poolAndClaims()).toEqual(unchanged);
  });

  test('leave out what was withdrawn, and what another pool or day has', async () => {
    const listed = await run.api.get('demo-auditor', '/v1/claims');
    const newest = listed.body.data.find(({ status }: { status: string }) => status === 'submitted');
    await run.api.post('demo-bank', `/v1/claims/${newest.id}/withdraw`);
    const { body } = await simulate({ policy: half, over: over() });
    expect(body.over).toMatchObject({ claims: LOSSES.length - 1, leftOut: 1 });
    const guidance = await simulate({
      pool: 'guidance',
      policy: { id: 'guidance@2017-01-01' },
      over: over(),
    });
    expect(guidance.body).toMatchObject({
      over: { claims: 0, leftOut: 0 },
      openingHeadroomFen: null,
      cases: [],
    });
    const tomorrow = await run.api.day(1);
    const later = await simulate({ policy: half, over: { period: { from: tomorrow, to: tomorrow } } });
    expect(later.body.over.claims).toBe(0);
  });

  test('are simulated under a proposal too, before anybody confirms it', async () => {
    const body = { pool: 'compensation', effectiveFrom: await run.api.day(5), ...half };
    const proposed = await run.api.post('demo-manager', '/v1/policies', body);
    const byId = await simulate({ policy: { id: proposed.body.id }, over: over() });
    const byDraft = await simulate({ policy: half, over: over() });
    expect({ ...byId.body, policy: null }).toEqual({ ...byDraft.body, policy: null });
  });
});

test('tells the day on which the pool would run out', async () => {
  const days = await Promise.all(Array.from({ length: 20 }, (_, index) => run.api.day(index)));
  const claims = days.map((on, index) => supposed(300_000_000, { on, enterprise: `firm ${String(index)}` }));
  const headroomFen = (await run.api.get('demo-auditor', '/v1/pools/compensation')).body
    .headroomFen as number;
  const { body } = await simulate({ policy: half, over: { claims } });
  expect(body.before.ranOutOn).toBe(days[Math.floor(headroomFen / 120_000_000)]);
  expect(body.after.ranOutOn).toBe(days[Math.floor(headroomFen / 150_000_000)]);
});

describe('a simulation', () => {
  const over = () => ({ claims: [supposed(100)] });

  test.each([
    [
      'a version that does not exist',
      { policy: { id: 'compensation@2016-02-19' } },
      '/policy/id',
      'policy.not-found',
    ],
    [
      'a version of another pool',
      { policy: { id: 'guidance@2016-02-18' } },
      '/policy/id',
      'policy.not-found',
    ],
    ['neither version nor draft', { policy: {} }, '/policy', 'policy.id-or-draft'],
    ['both version and draft', { policy: { id: BASE, ...half } }, '/policy', 'policy.id-or-draft'],
    ['an unknown base', { policy: { ...half, basedOn: 'x' } }, '/policy/basedOn', 'policy.not-found'],
    ['neither period nor claims', { over: {} }, '/over', 'over.period-or-claims'],
    ['no claims', { over: { claims: [] } }, '/over/claims', 'field.too-small'],
    [
      'a period that ends before it starts',
      { over: { period: { from: '2026-11-25', to: '2026-11-24' } } },
      '/over/period',
      'period.ends-before-start',
    ],
    ['another pool', { pool: 'subsidy' }, '/pool', 'field.not-allowed'],
    ['an unknown field', { colour: 'red' }, '/colour', 'field.unknown'],
  ])('of %s is refused where it stands', async (_mistake, wrong, pointer, code) => {
    const reply = await simulate({ policy: { id: BASE }, over: over(), ...wrong });
    expectProblemReply(reply, 400, 'request.invalid');
    expect(reply.body.errors).toEqual([{ pointer, code }]);
  });

  test('of a supposed claim that cannot be is refused where it stands', async () => {
    const [loss, exposure] = [supposed(1).loss, supposed(1).exposure];
    const claims = [
      supposed(1, { loss: { ...loss, lossFen: 0 } }),
      supposed(1, { exposure: { ...exposure, principalFen: 0.5 } }),
    ];
    const malformed = await simulate({ policy: { id: BASE }, over: { claims } });
    expect(malformed.body.errors).toEqual([
      { pointer: '/over/claims/0/loss/lossFen', code: 'field.too-small' },
      { pointer: '/over/claims/1/exposure/principalFen', code: 'field.wrong-type' },
    ]);
    const impossible = [
      supposed(1, { exposure: { ...exposure, startedOn: '2016-02-17' } }),
      supposed(1, { on: '2026-01-01', exposure: { ...exposure, tier: 'seed' } }),
    ];
    const refused = await simulate({ policy: { id: BASE }, over: { claims: impossible } });
    expect(refused.body.errors).toEqual([
      { pointer: '/over/claims/0/exposure/startedOn', code: 'policy.none-in-force' },
      { pointer: '/over/claims/1/on', code: 'date.before-previous' },
      { pointer: '/over/claims/1/exposure/tier', code: 'tier.not-of-pool' },
    ]);
  });

  test('of a draft that does not fit together names its faults', async () => {
    const policy = { basedOn: BASE, parameters: { cityRateBp: parameter({}) } };
    const reply = await simulate({ policy, over: over() });
    expectProblemReply(reply, 422, 'policy.incoherent');
    expect(reply.body.refusals).toMatchObject([{ code: 'rates.city-pays-nothing' }]);
  });

  test('takes five hundred supposed claims, and no more', async () => {
    const short = { institution: 'b', enterprise: 'f' };
    const claims = Array.from({ length: 500 }, () => supposed(1, short));
    expect((await simulate({ policy: { id: BASE }, over: { claims } })).body.over.claims).toBe(500);
    const reply = await simulate({ policy: { id: BASE }, over: { claims: [...claims, claims[0]] } });
    expect(reply.body.errors).toEqual([{ pointer: '/over/claims', code: 'field.too-large' }]);
  });

  test.each(DEMO_CLIENTS.filter(({ role }) => role !== 'manager' && role !== 'auditor'))(
    'is not for $id',
    async ({ id }) => {
      expectProblemReply(
        await simulate({ policy: { id: BASE }, over: over() }, id),
        403,
        'auth.role-forbidden',
      );
    },
  );
});
