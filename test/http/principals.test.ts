import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_CLIENTS } from '../../local/demo-data.ts';
import { ADMINISTRATOR } from './access.ts';
import type { Reply } from './api.ts';
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

function person(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  serial += 1;
  const subject = `person-${String(serial)}`;
  return { issuer: 'https://login.example', subject, displayName: '王某', roles: ['reviewer'], ...overrides };
}

async function post(path: string, body: unknown, key?: string): Promise<Reply> {
  return run.api.post(ADMINISTRATOR, path, body, key === undefined ? {} : { key });
}

async function register(overrides: Record<string, unknown> = {}): Promise<string> {
  const reply = await post('/v1/principals', person(overrides));
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  return reply.body.id;
}

describe('an administrator', () => {
  test('registers a person with a role', async () => {
    const body = person();
    const reply = await post('/v1/principals', body);
    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({ ...body, registeredBy: ADMINISTRATOR, revokedAt: null });
    expect(reply.body.id).toMatch(/^prn_[0-9a-z]{26}$/);
    const read = await run.api.get(ADMINISTRATOR, `/v1/principals/${reply.body.id as string}`);
    expect(read.body).toEqual(reply.body);
  });

  test('registers a person once, whatever the name they are given', async () => {
    const body = person();
    const first = await post('/v1/principals', body);
    const again = await post('/v1/principals', { ...body, displayName: '李某', roles: ['cashier'] });
    expectProblemReply(again, 409, 'principal.already-registered');
    expect(again.body.principalId).toBe(first.body.id);
  });

  test('who sends the same again is answered as the first time, though roles have changed', async () => {
    const body = person();
    const first = await post('/v1/principals', body, 'person-again');
    await post(`/v1/principals/${first.body.id as string}/roles`, { roles: ['manager'] });
    const again = await post('/v1/principals', body, 'person-again');
    expect(again.status).toBe(201);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body).toEqual(first.body);
    expectProblemReply(await post('/v1/principals', person(), 'person-again'), 422, 'idempotency.key-reused');
  });

  test('whose one registration arrives many times at once registers one person', async () => {
    const body = person();
    const replies = await Promise.all(
      Array.from({ length: 8 }, () => post('/v1/principals', body, 'person-at-once')),
    );
    for (const reply of replies) expect([reply.status, reply.body]).toEqual([201, replies[0]?.body]);
    expect(replies.filter(({ headers }) => headers.get('idempotency-replayed') === null)).toHaveLength(1);
  });

  test('changes roles, and every change keeps who made it', async () => {
    const id = await register();
    const reply = await post(`/v1/principals/${id}/roles`, { roles: ['manager', 'reviewer'] });
    expect(reply.status).toBe(200);
    expect(reply.body.roles).toEqual(['manager', 'reviewer']);
    expect(reply.body.changes).toMatchObject([
      { action: 'register', roles: ['reviewer'], changedBy: ADMINISTRATOR },
      { action: 'change-roles', roles: ['manager', 'reviewer'], changedBy: ADMINISTRATOR },
    ]);
  });

  test('and another at the same moment do not lose one another’s change', async () => {
    const id = await register();
    const offices = ['approver', 'cashier', 'manager', 'auditor', 'reviewer'];
    const replies = await Promise.all(
      offices.map((office) => post(`/v1/principals/${id}/roles`, { roles: [office] })),
    );
    const done = replies.filter(({ status }) => status === 200).length;
    const { body } = await run.api.get(ADMINISTRATOR, `/v1/principals/${id}`);
    expect(body.changes).toHaveLength(1 + done);
    expect(done).toBeGreaterThan(0);
  });

  test('changes a person’s roles fifty times at most, but can always take one away', async () => {
    const id = await register({ roles: [] });
    const change = async (...roles: string[]) => post(`/v1/principals/${id}/roles`, { roles });
    for (let done = 1; done < 50; done += 1) {
      const reply = await change(...(done % 2 === 0 ? ['manager', 'reviewer'] : ['reviewer']));
      expect(reply.status).toBe(200);
    }
    expectProblemReply(await change('reviewer', 'manager'), 422, 'access.too-many-changes');
    expectProblemReply(await change('cashier'), 422, 'access.too-many-changes');
    expect((await change()).body.roles).toEqual([]);
    expectProblemReply(await change(), 422, 'access.too-many-changes');
  });

  test('revokes a person for good', async () => {
    const id = await register();
    const reply = await post(`/v1/principals/${id}/revoke`, { reason: '离职' });
    expect(reply.body).toMatchObject({ roles: [], revokedBy: ADMINISTRATOR, revokedFor: '离职' });
    expectProblemReply(await post(`/v1/principals/${id}/roles`, { roles: [] }), 409, 'principal.revoked');
  });

  test('finds every person in the list', async () => {
    const id = await register();
    const { body } = await run.api.get(ADMINISTRATOR, '/v1/principals?limit=1');
    expect(body.data.map((principal: { id: string }) => principal.id)).toEqual([id]);
  });

  test.each(['prn_00000000000000000000000000', 'x', '%00'])('finds no person %s', async (id) => {
    const none = 'principal.not-found';
    expectProblemReply(await run.api.get(ADMINISTRATOR, `/v1/principals/${id}`), 404, none);
    expectProblemReply(await post(`/v1/principals/${id}/roles`, { roles: [] }), 404, none);
  });
});

describe('roles that must not be one person’s', () => {
  test.each([
    [['reviewer', 'approver']],
    [['approver', 'cashier']],
    [['manager', 'approver']],
    [['auditor', 'reviewer']],
    [['administrator', 'manager']],
    [['administrator', 'auditor']],
  ])('%j are refused, and named', async (roles) => {
    const registration = await post('/v1/principals', person({ roles }));
    expectProblemReply(registration, 422, 'principal.roles-conflict');
    expect(registration.body.conflict.toSorted()).toEqual(roles.toSorted());
    const id = await register({ roles: [roles[0]] });
    const change = await post(`/v1/principals/${id}/roles`, { roles });
    expectProblemReply(change, 422, 'principal.roles-conflict');
    const { body } = await run.api.get(ADMINISTRATOR, `/v1/principals/${id}`);
    expect(body.roles).toEqual([roles[0]]);
  });
});

test.each([
  ['a role of an institution', { roles: ['bank'] }, '/roles/0', 'field.not-allowed'],
  ['a role twice', { roles: ['reviewer', 'reviewer'] }, '/roles', 'roles.repeated'],
  ['no issuer', { issuer: '' }, '/issuer', 'field.too-small'],
  ['a hidden character in a name', { displayName: '王\u200b某' }, '/displayName', 'text.hidden-character'],
  ['a telephone number', { phone: '13800000000' }, '/phone', 'field.unknown'],
])('nobody is registered with %s', async (_mistake, wrong, pointer, code) => {
  const reply = await post('/v1/principals', person(wrong));
  expectProblemReply(reply, 400, 'request.invalid');
  expect(reply.body.errors).toEqual([{ pointer, code }]);
});

test.each(DEMO_CLIENTS.filter(({ role }) => role !== 'administrator'))(
  '$id gives nobody a role',
  async ({ id, role }) => {
    const reply = await run.api.post(id, '/v1/principals', person());
    expectProblemReply(reply, 403, 'auth.role-forbidden');
    expect((await run.api.get(id, '/v1/principals')).status).toBe(role === 'auditor' ? 200 : 403);
  },
);
