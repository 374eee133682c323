import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calculateJwkThumbprint } from 'jose';
import { institutionIdOf } from '../../domain/identifiers/ids.ts';
import { sha256 } from '../../functions/http/sha256.ts';
import { DEMO_CLIENTS } from '../../local/demo-data.ts';
import { creditCode } from '../builders/bodies.ts';
import { clientKey } from '../builders/client-key.ts';
import { addKey, ADMINISTRATOR, assertAs, daysOn, registerClient } from './access.ts';
import type { Reply } from './api.ts';
import { expectProblemReply } from './problem.ts';
import { startTestRun, type TestRun } from './run.ts';

const BODY = { institutionId: institutionIdOf('demo-bank', sha256), role: 'bank', name: '核心系统' };

let run: TestRun;

beforeAll(async () => {
  run = await startTestRun();
});

afterAll(async () => {
  await run.stop();
});

async function post(path: string, body: unknown, key?: string): Promise<Reply> {
  return run.api.post(ADMINISTRATOR, path, body, key === undefined ? {} : { key });
}

async function read(id: string): Promise<Reply> {
  return run.api.get(ADMINISTRATOR, `/v1/clients/${id}`);
}

describe('an administrator', () => {
  test('registers a client, which has no key yet', async () => {
    const reply = await post('/v1/clients', BODY);
    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({ ...BODY, keys: [], registeredBy: ADMINISTRATOR, revokedAt: null });
    expect(reply.body.id).toMatch(/^cli_[0-9a-z]{26}$/);
    expect((await read(reply.body.id)).body).toEqual(reply.body);
  });

  test('who sends the same again is answered as the first time, though the client has moved on', async () => {
    const first = await post('/v1/clients', BODY, 'register-again');
    await addKey(run, first.body.id, clientKey());
    const again = await post('/v1/clients', BODY, 'register-again');
    expect(again.status).toBe(201);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body).toEqual(first.body);
    const other = await post('/v1/clients', { ...BODY, name: '另一系统' }, 'register-again');
    expectProblemReply(other, 422, 'idempotency.key-reused');
  });

  test.each([
    ['bank', 'nobody', 404, 'institution.not-found'],
    ['fund', 'demo-bank', 400, 'request.invalid'],
  ])('registers no client as %s of %s', async (role, institution, status, code) => {
    const body = { ...BODY, role, institutionId: institutionIdOf(institution, sha256) };
    const reply = await post('/v1/clients', body, `stranger-${institution}`);
    expectProblemReply(reply, status, code);
    if (code !== 'request.invalid') return;
    expect(reply.body.errors).toEqual([{ pointer: '/role', code: 'role.other-institution-kind' }]);
  });

  test('registers an institution that was new a moment ago, and a client of it', async () => {
    const agreement = { from: '2026-01-01', to: null };
    const newcomer = {
      kind: 'bank',
      name: '新来银行',
      creditCode: creditCode(91),
      agreement,
      quotaFen: null,
    };
    const registered = await post('/v1/institutions', newcomer);
    expect(registered.status, JSON.stringify(registered.body)).toBe(201);
    const client = await post('/v1/clients', { ...BODY, institutionId: registered.body.id });
    expect(client.status).toBe(201);
    expect(client.body.institutionId).toBe(registered.body.id);
  });

  test('whose one registration arrives many times at once registers one client', async () => {
    const replies = await Promise.all(
      Array.from({ length: 8 }, () => post('/v1/clients', BODY, 'register-at-once')),
    );
    expect(new Set(replies.map(({ status, body }) => `${String(status)} ${body.id as string}`)).size).toBe(1);
    expect(replies.filter(({ headers }) => headers.get('idempotency-replayed') === null)).toHaveLength(1);
  });

  test('finds every client in the list, the newest first', async () => {
    const id = await registerClient(run);
    const first = await run.api.get(ADMINISTRATOR, '/v1/clients?limit=1');
    expect(first.body.data.map((client: { id: string }) => client.id)).toEqual([id]);
    const cursor = String(first.body.nextCursor);
    const rest = await run.api.get(ADMINISTRATOR, `/v1/clients?limit=100&cursor=${cursor}`);
    const ids = rest.body.data.map((client: { id: string }) => client.id);
    expect(ids).toEqual(expect.arrayContaining(DEMO_CLIENTS.map((client) => client.id)));
    expect(ids).not.toContain(id);
  });

  test('revokes a client for good, and says why', async () => {
    const id = await registerClient(run);
    const revoked = await post(`/v1/clients/${id}/revoke`, { reason: '合同终止' });
    expect(revoked.body).toMatchObject({ revokedBy: ADMINISTRATOR, revokedFor: '合同终止' });
    expectProblemReply(await addKey(run, id, clientKey()), 409, 'client.revoked');
    expectProblemReply(await post(`/v1/clients/${id}/revoke`, { reason: '再次' }), 409, 'client.revoked');
    expectProblemReply(await post(`/v1/clients/${id}/revoke`, {}), 400, 'request.invalid');
  });

  test('cannot revoke the client that they came in by', async () => {
    const reply = await post(`/v1/clients/${ADMINISTRATOR}/revoke`, { reason: '误操作' });
    expectProblemReply(reply, 403, 'access.own');
  });

  test.each(['cli_00000000000000000000000000', 'x', '%00', 'cli_x'])('finds no client %s', async (id) => {
    expectProblemReply(await read(id), 404, 'client.not-found');
    expectProblemReply(await addKey(run, id, clientKey()), 404, 'client.not-found');
  });

  test.each([
    ['an institution that is none', { institutionId: 'ins_x' }, '/institutionId', 'institution.id-malformed'],
    ['an office as its role', { role: 'cashier' }, '/role', 'field.not-allowed'],
    ['no name', { name: ' ' }, '/name', 'field.too-small'],
    ['a secret', { secret: 'demo-secret' }, '/secret', 'field.unknown'],
  ])('registers no client with %s', async (_mistake, wrong, pointer, code) => {
    const reply = await post('/v1/clients', { ...BODY, ...wrong });
    expectProblemReply(reply, 400, 'request.invalid');
    expect(reply.body.errors).toEqual([{ pointer, code }]);
  });
});

describe('a key', () => {
  test('is told by its thumbprint, with who added it and for how long', async () => {
    const id = await registerClient(run);
    const key = clientKey('PS256');
    const [from, to] = [daysOn(1), daysOn(366)];
    const reply = await addKey(run, id, key, { from, to });
    expect(reply.status, JSON.stringify(reply.body)).toBe(200);
    const thumbprint = await calculateJwkThumbprint(key.jwk);
    const told = {
      kid: key.kid,
      alg: 'PS256',
      thumbprint,
      from,
      to,
      addedBy: ADMINISTRATOR,
      retiredAt: null,
    };
    expect(reply.body.keys).toMatchObject([told]);
    expect(JSON.stringify(reply.body)).not.toContain(key.jwk.n);
  });

  test('added by a request that comes twice, and at once, is added once', async () => {
    const id = await registerClient(run);
    const { jwk } = clientKey();
    const body = { jwk, to: daysOn(30) };
    const replies = await Promise.all(
      Array.from({ length: 6 }, () => post(`/v1/clients/${id}/keys`, body, 'add-at-once')),
    );
    for (const reply of replies) expect(reply.body).toEqual(replies[0]?.body);
    expect(replies[0]?.status).toBe(200);
    expectProblemReply(await post(`/v1/clients/${id}/keys`, body), 409, 'client.key-exists');
  });

  test('of the same name, or the same under another name, is refused even after it was retired', async () => {
    const id = await registerClient(run);
    const key = clientKey();
    await addKey(run, id, key);
    const retired = await post(`/v1/clients/${id}/keys/retire`, { kid: key.kid });
    expect(retired.body.keys).toMatchObject([{ kid: key.kid, retiredBy: ADMINISTRATOR }]);
    expectProblemReply(await addKey(run, id, key), 409, 'client.key-exists');
    const renamed = { ...key, jwk: { ...key.jwk, kid: 'renamed' } };
    expectProblemReply(await addKey(run, id, renamed), 409, 'client.key-exists');
    const again = await post(`/v1/clients/${id}/keys/retire`, { kid: key.kid });
    expectProblemReply(again, 409, 'client.key-retired');
    const none = await post(`/v1/clients/${id}/keys/retire`, { kid: 'nobody' });
    expectProblemReply(none, 422, 'client.key-not-found');
  });

  test('can be exchanged for the next one without a moment in which neither is good', async () => {
    const id = await registerClient(run);
    const [old, next] = [clientKey('ES256'), clientKey('EdDSA')];
    await addKey(run, id, old);
    await addKey(run, id, next);
    expect((await assertAs(run, id, old)).status).toBe(200);
    await post(`/v1/clients/${id}/keys/retire`, { kid: old.kid });
    expect((await assertAs(run, id, next)).status).toBe(200);
    expect((await assertAs(run, id, old)).status).toBe(401);
  });

  const rsa1024 = generateKeyPairSync('rsa', { modulusLength: 1_024 }).publicKey.export({ format: 'jwk' });
  const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey.export({ format: 'jwk' });
  const es256 = clientKey('ES256');
  const ps256 = clientKey('PS256');

  test.each([
    ['a private key', es256.privateKey.export({ format: 'jwk' }), '/jwk', 'jwk.private-part'],
    ['an RSA private key', ps256.privateKey.export({ format: 'jwk' }), '/jwk', 'jwk.private-part'],
    ['a symmetric key', { kty: 'oct', k: 'c2VjcmV0', alg: 'HS256', kid: 'k' }, '/jwk', 'jwk.private-part'],
    ['RSA of 1,024 bits', { ...rsa1024, alg: 'PS256', kid: 'k' }, '/jwk/n', 'jwk.key-too-short'],
    ['RSA with a small exponent', { ...ps256.jwk, e: 'Aw' }, '/jwk/e', 'field.not-allowed'],
    ['RSA for PKCS #1 v1.5', { ...ps256.jwk, alg: 'RS256' }, '/jwk/alg', 'field.not-allowed'],
    ['another curve', { ...p384, alg: 'ES256', kid: 'k' }, '/jwk/crv', 'field.not-allowed'],
    ['a point off its curve', { ...es256.jwk, x: es256.jwk.y }, '/jwk', 'jwk.no-such-key'],
    ['a point too short', { ...es256.jwk, x: 'AAAA' }, '/jwk/x', 'jwk.wrong-length'],
    ['no algorithm', { ...es256.jwk, alg: undefined }, '/jwk/alg', 'field.missing'],
    ['no algorithm at all', { ...es256.jwk, alg: 'none' }, '/jwk/alg', 'field.not-allowed'],
    ['no name', { ...es256.jwk, kid: undefined }, '/jwk/kid', 'field.missing'],
    ['a key for encryption', { ...es256.jwk, use: 'enc' }, '/jwk/use', 'field.not-allowed'],
    ['something that is no key', 'key', '/jwk', 'field.wrong-type'],
  ])('that is %s is refused', async (_weakness, jwk, pointer, code) => {
    const id = await registerClient(run);
    const reply = await post(`/v1/clients/${id}/keys`, { jwk, to: daysOn(30) });
    expectProblemReply(reply, 400, 'request.invalid');
    expect(reply.body.errors).toContainEqual({ pointer, code });
    expect((await read(id)).body.keys).toEqual([]);
  });

  test.each([
    ['that ends before it begins', { from: daysOn(2), to: daysOn(1) }, 'period.empty'],
    ['that is over', { from: daysOn(-2), to: daysOn(-1) }, 'period.over'],
    ['of more than two years', { from: daysOn(1), to: daysOn(733) }, 'period.too-long'],
    [
      'that begins in more than a year',
      { from: daysOn(367), to: daysOn(400) },
      'period.too-far-ahead',
      '/from',
    ],
    [
      'at the end of all days',
      { from: '2998-06-01T00:00:00Z', to: '2998-07-01T00:00:00Z' },
      'period.too-far-ahead',
      '/from',
    ],
  ])('for a period %s is refused', async (_mistake, period, code, pointer = '/to') => {
    const id = await registerClient(run);
    const reply = await addKey(run, id, clientKey(), period);
    expectProblemReply(reply, 400, 'request.invalid');
    expect(reply.body.errors).toEqual([{ pointer, code }]);
  });

  test('is not added after fifty changes, but can be retired, and the client revoked', async () => {
    const id = await registerClient(run);
    const first = clientKey();
    await addKey(run, id, first);
    for (let change = 2; change < 50; change += 1)
      expect((await addKey(run, id, clientKey())).status).toBe(200);
    expectProblemReply(await addKey(run, id, clientKey()), 422, 'access.too-many-changes');
    expect((await post(`/v1/clients/${id}/keys/retire`, { kid: first.kid })).status).toBe(200);
    expect((await post(`/v1/clients/${id}/revoke`, { reason: '更换' })).status).toBe(200);
  });
});

test.each(DEMO_CLIENTS.filter(({ role }) => role !== 'administrator'))(
  '$id gives nobody access',
  async ({ id, role }) => {
    const reply = await run.api.post(id, '/v1/clients', BODY);
    expectProblemReply(reply, 403, 'auth.role-forbidden');
    expect((await run.api.get(id, '/v1/clients')).status).toBe(role === 'auditor' ? 200 : 403);
  },
);

test.each(['/v1/claims', '/v1/exposures', '/v1/pools', '/v1/pools/compensation/entries'])(
  'the administrator does not read %s',
  async (path) => {
    expectProblemReply(await run.api.get(ADMINISTRATOR, path), 403, 'auth.role-forbidden');
  },
);
