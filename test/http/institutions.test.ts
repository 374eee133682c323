import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_CLIENTS } from '../../local/demo-data.ts';
import { creditCode } from '../builders/bodies.ts';
import { idOf } from './institution-steps.ts';
import { expectProblemReply } from './problem.ts';
import { startTestRun, type TestRun } from './run.ts';

let run: TestRun;
let serial = 0;

beforeAll(async () => {
  run = await startTestRun();
});

afterAll(async () => {
  await run.stop();
});

function institution(overrides: Record<string, unknown> = {}) {
  serial += 1;
  return {
    kind: 'bank',
    name: `徐州第${String(serial)}银行`,
    creditCode: creditCode(700_000 + serial),
    agreement: { from: '2026-01-01', to: '2028-12-31' },
    quotaFen: 5_000_000_000,
    ...overrides,
  };
}

async function register(body: unknown = institution(), call: { client?: string; key?: string } = {}) {
  const { client = 'demo-manager', ...rest } = call;
  return run.api.post(client, '/v1/institutions', body, rest);
}

async function agree(id: string, body: unknown, call: { key?: string } = {}) {
  return run.api.post('demo-manager', `/v1/institutions/${id}/agreement`, body, call);
}

describe('the local run', () => {
  test('registers the three demo institutions under the ids of their clients', async () => {
    const { body } = await run.api.get('demo-auditor', '/v1/institutions');
    const known = body.data.map(({ id }: { id: string }) => id);
    for (const name of ['demo-bank', 'demo-bank-2', 'demo-fund']) expect(known).toContain(idOf(name));
    expect((await run.api.get('demo-bank', `/v1/institutions/${idOf('demo-bank')}`)).body).toMatchObject({
      kind: 'bank',
      agreement: { from: '2016-02-18', to: null },
      quotaFen: null,
      standing: { filedFen: 0, outstandingFen: 0, compensatedFen: 0, ratioBp: null, suspension: null },
    });
  });
});

describe('a manager', () => {
  test('registers an institution, with its first agreement as its first fact', async () => {
    const body = institution();
    const reply = await register(body);
    expect(reply.status, JSON.stringify(reply.body)).toBe(201);
    expect(reply.body).toMatchObject({ ...body, id: idOf(body.name) });
    const read = await run.api.get('demo-reviewer', `/v1/institutions/${String(reply.body.id)}`);
    expect(read.body).toMatchObject(reply.body);
    expect(read.body.facts).toMatchObject([
      { kind: 'agreed', actor: 'demo-manager', agreement: { ...body.agreement, quotaFen: 5_000_000_000 } },
    ]);
  });

  test('who sends it again is answered as the first time, and who changes it under the key is refused', async () => {
    const body = institution();
    const first = await register(body, { key: 'register-once' });
    await agree(first.body.id, { from: '2027-01-01', to: null, quotaFen: null });
    const again = await register(body, { key: 'register-once' });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.status).toBe(201);
    expect(again.body).toEqual(first.body);
    expectProblemReply(
      await register(institution(), { key: 'register-once' }),
      422,
      'idempotency.key-reused',
    );
  });

  test('cannot register a name or a credit code twice', async () => {
    const body = institution();
    const first = await register(body);
    const sameName = await register(institution({ name: body.name }));
    expectProblemReply(sameName, 409, 'institution.name-taken');
    const sameCode = await register(institution({ creditCode: body.creditCode }));
    expectProblemReply(sameCode, 409, 'institution.credit-code-taken');
    for (const { body: told } of [sameName, sameCode]) expect(told.institutionId).toBe(first.body.id);
  });

  test('and others who register the same code at once get one institution', async () => {
    const code = creditCode(799_999);
    const replies = await Promise.all(
      Array.from({ length: 8 }, () => register(institution({ creditCode: code }))),
    );
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const reply of replies.filter(({ status }) => status !== 201)) {
      expectProblemReply(reply, 409, 'institution.credit-code-taken');
    }
  });

  test('records an agreement, and what was agreed before stays on record', async () => {
    const { body } = await register();
    const renewed = { from: '2029-01-01', to: '2030-12-31', quotaFen: 0 };
    const first = await agree(body.id, renewed, { key: 'renew' });
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ agreement: { from: '2029-01-01', to: '2030-12-31' }, quotaFen: 0 });
    await agree(body.id, { ...renewed, quotaFen: 1 });
    const again = await agree(body.id, renewed, { key: 'renew' });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body).toEqual(first.body);
    const read = await run.api.get('demo-manager', `/v1/institutions/${String(body.id)}`);
    expect(read.body.agreements).toMatchObject([
      { quotaFen: 5_000_000_000 },
      { quotaFen: 0 },
      { quotaFen: 1 },
    ]);
    expect(read.body.facts).toHaveLength(3);
  });

  test('and another who agree at once both stand, one after the other', async () => {
    const { body } = await register();
    const replies = await Promise.all(
      [1, 2, 3, 4].map((quotaFen) => agree(body.id, { from: '2027-01-01', to: null, quotaFen })),
    );
    for (const { status } of replies) expect(status).toBe(201);
    const read = await run.api.get('demo-manager', `/v1/institutions/${String(body.id)}`);
    expect(read.body.agreements).toHaveLength(5);
  });

  test('who resumes an institution that may file is told so', async () => {
    const path = `/v1/institutions/${idOf('demo-bank')}/resume`;
    const reply = await run.api.post('demo-manager', path, { reason: '已整改' });
    expectProblemReply(reply, 409, 'institution.not-suspended');
  });
});

describe('bad input', () => {
  test.each([
    [
      'an end before the start',
      { agreement: { from: '2026-01-01', to: '2025-12-31' } },
      '/agreement/to',
      'agreement.ends-before-start',
    ],
    ['another kind', { kind: 'guarantor' }, '/kind', 'field.not-allowed'],
    ['a blank name', { name: ' ' }, '/name', 'field.too-small'],
    [
      'a credit code that fails its check',
      { creditCode: '91320300MA00000010' },
      '/creditCode',
      'credit-code.check-character',
    ],
    ['half a fen of quota', { quotaFen: 0.5 }, '/quotaFen', 'field.wrong-type'],
    ['an unknown field', { id: 'ins_1' }, '/id', 'field.unknown'],
  ])('with %s is refused where it stands', async (_mistake, wrong, pointer, code) => {
    const reply = await register(institution(wrong));
    expectProblemReply(reply, 400, 'request.invalid');
    expect(reply.body.errors).toEqual([{ pointer, code }]);
  });

  test('of resuming without a reason is refused', async () => {
    const reply = await run.api.post('demo-manager', `/v1/institutions/${idOf('demo-bank')}/resume`, {});
    expectProblemReply(reply, 400, 'request.invalid');
    expect(reply.body.errors).toMatchObject([{ pointer: '/reason' }]);
  });

  test.each(['agreement', 'resume'])('of an institution that there is not is 404: %s', async (action) => {
    const body =
      action === 'resume' ? { reason: '已整改' } : { from: '2027-01-01', to: null, quotaFen: null };
    for (const id of [idOf('nobody'), 'ins_1', '%00']) {
      const reply = await run.api.post('demo-manager', `/v1/institutions/${id}/${action}`, body);
      expectProblemReply(reply, 404, 'institution.not-found');
    }
  });

  test('in the list is named', async () => {
    const reply = await run.api.get('demo-auditor', '/v1/institutions?limit=0&cursor=x');
    expectProblemReply(reply, 400, 'request.invalid');
    expectProblemReply(
      await run.api.get('demo-auditor', '/v1/institutions?kind=bank'),
      400,
      'request.invalid',
    );
  });
});

describe('who may', () => {
  test('an institution reads itself, and another’s is 404 as if there were none', async () => {
    for (const path of ['', '/usage']) {
      const own = await run.api.get('demo-fund', `/v1/institutions/${idOf('demo-fund')}${path}`);
      expect(own.status).toBe(200);
      const other = await run.api.get('demo-fund', `/v1/institutions/${idOf('demo-bank')}${path}`);
      expectProblemReply(other, 404, 'institution.not-found');
    }
  });

  test.each(DEMO_CLIENTS.filter(({ role }) => role !== 'manager'))(
    '$id cannot write what is not theirs',
    async ({ id }) => {
      const changes = [`/${idOf('demo-bank')}/agreement`, `/${idOf('demo-bank')}/resume`];
      const isRegistrar = id === 'demo-administrator';
      for (const path of isRegistrar ? changes : ['', ...changes]) {
        expectProblemReply(await run.api.post(id, `/v1/institutions${path}`), 403, 'auth.role-forbidden');
      }
    },
  );

  test('pages through the list without a gap or a repeat', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const { body } = await run.api.get('demo-auditor', `/v1/institutions?limit=2${query}`);
      seen.push(...body.data.map(({ id }: { id: string }) => id));
      cursor = body.nextCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(5);
  });
});
