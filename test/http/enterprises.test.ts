import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_CLIENTS } from '../../local/demo-data.ts';
import { bankruptcy, creditCode, enterprise, investment, loan, plusDays } from '../builders/bodies.ts';
import { idOf } from './institution-steps.ts';
import { expectProblemReply } from './problem.ts';
import { startTestRun, type TestRun } from './run.ts';

let run: TestRun;
let today: string;
let serial = 0;

beforeAll(async () => {
  run = await startTestRun();
  today = await run.api.day();
});

afterAll(async () => {
  await run.stop();
});

function newCode(): string {
  serial += 1;
  return creditCode(400_000 + serial);
}

function fact(overrides: Record<string, unknown> = {}) {
  return {
    ...{ asOf: '2026-06-30', staff: 51, revenueFen: 500_000_000, assetsFen: 400_000_000, stage: 'early' },
    ...{ location: '徐州市泉山区', carrier: '某某众创空间', qualifications: ['高新技术企业'] },
    source: '2026年半年报',
    ...overrides,
  };
}

async function read(code: string, client = 'demo-manager') {
  return run.api.get(client, `/v1/enterprises/${code}`);
}

async function record(code: string, body: unknown = fact(), call: { client?: string; key?: string } = {}) {
  const { client = 'demo-reviewer', ...rest } = call;
  return run.api.post(client, `/v1/enterprises/${code}/facts`, body, rest);
}

describe('an enterprise', () => {
  test('is known from what was filed of it: facts of the day, loans, and what was promised for it', async () => {
    const code = newCode();
    const firm = enterprise({ creditCode: code, foundedOn: '2025-01-01' });
    const lent = await run.api.post('demo-bank', '/v1/exposures', loan(today, { enterprise: firm }));
    const grown = { ...firm, staff: 43 };
    const invested = await run.api.post(
      'demo-fund',
      '/v1/exposures',
      investment(today, { enterprise: grown }),
    );
    await run.api.post('demo-fund', '/v1/claims', bankruptcy(invested.body.id, today, 500_000_000));
    const { status, body } = await read(code);
    expect(status).toBe(200);
    expect(body).toMatchObject({ creditCode: code, name: firm.name, loansOnFile: 1 });
    expect(body.usage).toEqual([
      { pool: 'guidance', limitFen: 200_000_000, usedFen: 100_000_000, leftFen: 100_000_000 },
      { pool: 'compensation', limitFen: null, usedFen: 0, leftFen: null },
    ]);
    expect(body.facts).toHaveLength(2);
    expect(body.facts).toContainEqual(
      expect.objectContaining({
        ...{ origin: 'filing', asOf: today, staff: 42, foundedOn: '2025-01-01', county: '320311' },
        ...{ institutionId: idOf('demo-bank'), exposureId: lent.body.id },
      }),
    );
    expect(body.facts).toContainEqual(
      expect.objectContaining({ staff: 43, institutionId: idOf('demo-fund') }),
    );
  });

  test('is known from what an office recorded, the newest day first, whenever it was recorded', async () => {
    const code = newCode();
    for (const [client, asOf] of [
      ['demo-manager', '2026-03-31'],
      ['demo-reviewer', '2026-06-30'],
      ['demo-reviewer', '2025-12-31'],
    ] as const) {
      const reply = await record(code, fact({ asOf }), { client });
      expect(reply.status, JSON.stringify(reply.body)).toBe(201);
      expect(reply.body).toMatchObject({
        creditCode: code,
        origin: 'office',
        ...fact({ asOf }),
        actor: client,
      });
    }
    const { body } = await read(code.toLowerCase());
    expect(body).toMatchObject({ creditCode: code, name: null, loansOnFile: 0 });
    expect(body.facts.map(({ asOf }: { asOf: string }) => asOf)).toEqual([
      '2026-06-30',
      '2026-03-31',
      '2025-12-31',
    ]);
  });

  test('of which a refused filing told is not known', async () => {
    const code = newCode();
    const body = loan(today, { enterprise: enterprise({ creditCode: code }), maturesOn: today });
    expect((await run.api.post('demo-bank', '/v1/exposures', body)).status).toBe(422);
    expectProblemReply(await read(code), 404, 'enterprise.not-found');
  });

  test.each(['91320300MA1', 'x', '%00'])('of the code %s is 404', async (code) => {
    expectProblemReply(await read(code), 404, 'enterprise.not-found');
    expectProblemReply(await record(code), 404, 'enterprise.not-found');
  });

  test('is nothing for an institution to read, which would tell of others’ business', async () => {
    const code = newCode();
    await record(code);
    for (const client of ['demo-bank', 'demo-fund']) {
      expectProblemReply(await read(code, client), 403, 'auth.role-forbidden');
    }
  });
});

describe('a fact', () => {
  test('sent again is recorded once and answered the same; changed under its key it is refused', async () => {
    const code = newCode();
    const replies = await Promise.all(
      Array.from({ length: 6 }, () => record(code, fact(), { key: 'fact-at-once' })),
    );
    for (const reply of replies) expect(reply.body).toEqual(replies[0]?.body);
    expect(replies.filter(({ headers }) => headers.get('idempotency-replayed') === null)).toHaveLength(1);
    expect((await read(code)).body.facts).toHaveLength(1);
    const changed = await record(code, fact({ asOf: '2026-01-01' }), { key: 'fact-at-once' });
    expectProblemReply(changed, 422, 'idempotency.key-reused');
    expectProblemReply(
      await record(newCode(), fact(), { key: 'fact-at-once' }),
      422,
      'idempotency.key-reused',
    );
  });

  test.each([
    ['of tomorrow', () => ({ asOf: plusDays(today, 1) }), '/asOf', 'date.in-future'],
    ['with half a person', () => ({ staff: 0.5 }), '/staff', 'field.wrong-type'],
    ['of no known stage', () => ({ stage: 'late' }), '/stage', 'field.not-allowed'],
    [
      'with too many qualifications',
      () => ({ qualifications: Array(21).fill('高企') }),
      '/qualifications',
      'field.too-large',
    ],
    ['without a source', () => ({ source: '' }), '/source', 'field.too-small'],
    ['with an unknown field', () => ({ name: '某某' }), '/name', 'field.unknown'],
  ])('%s is refused where it stands', async (_mistake, wrong, pointer, code) => {
    const reply = await record(newCode(), fact(wrong()));
    expectProblemReply(reply, 400, 'request.invalid');
    expect(reply.body.errors).toEqual([{ pointer, code }]);
  });

  test.each(DEMO_CLIENTS.filter(({ role }) => role !== 'manager' && role !== 'reviewer'))(
    'is not $id’s to record',
    async ({ id }) => {
      expectProblemReply(await record(newCode(), fact(), { client: id }), 403, 'auth.role-forbidden');
    },
  );
});
