import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { institutionIdOf } from '../../domain/identifiers/ids.ts';
import { sha256 } from '../../functions/http/sha256.ts';
import { hashSecret } from '../../functions/identity/client-secret.ts';
import { seedClient } from '../../local/demo-data.ts';
import { clientKey } from '../builders/client-key.ts';
import { AUDIENCE_AT_ISSUER, startOidcIssuer, type OidcIssuer } from '../builders/oidc-issuer.ts';
import { interleave } from '../store/interleave.ts';
import { ADMINISTRATOR, daysOn, postToken, registerClient } from './access.ts';
import type { Reply } from './api.ts';
import { expectProblemReply } from './problem.ts';
import { startTestRun, type TestRun } from './run.ts';

const FIRST = 'first-administrator';
const BANK_CLIENT = { institutionId: institutionIdOf('demo-bank', sha256), role: 'bank', name: '核心系统' };

let issuer: OidcIssuer;
let run: TestRun;
let beforeNextWrite: (act: () => Promise<unknown>) => void;
let serial = 0;

beforeAll(async () => {
  issuer = await startOidcIssuer();
  const operators = { issuer: issuer.url, audience: AUDIENCE_AT_ISSUER, firstAdministrator: FIRST };
  run = await startTestRun({ operators });
  ({ beforeNextWrite } = interleave(run.platform.store));
});

afterAll(async () => {
  await run.stop();
  issuer.stop();
});

function person(overrides: Record<string, unknown> = {}) {
  serial += 1;
  const subject = `person-${String(serial)}`;
  return { issuer: issuer.url, subject, displayName: '王某', roles: ['administrator'], ...overrides };
}

type Administrator = { readonly id: string; readonly post: (path: string, body: unknown) => Promise<Reply> };

/** Signs in, and posts by that one token from then on. */
async function signIn(subject: string): Promise<Administrator['post']> {
  const { body: granted } = await postToken(run, {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token: issuer.token(subject),
    subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
  });
  return async (path, body) => {
    const headers = {
      authorization: `Bearer ${String(granted.access_token)}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    };
    return run.api.send('POST', path, headers, JSON.stringify(body));
  };
}

async function newAdministrator(): Promise<Administrator> {
  const body = person();
  const registered = await run.api.post(ADMINISTRATOR, '/v1/principals', body);
  return { id: String(registered.body.id), post: await signIn(body.subject) };
}

async function revoke(id: string): Promise<void> {
  const reply = await run.api.post(ADMINISTRATOR, `/v1/principals/${id}/revoke`, { reason: '离职' });
  expect(reply.status).toBe(200);
}

async function suspend(id: string): Promise<void> {
  const reply = await run.api.post(ADMINISTRATOR, `/v1/principals/${id}/roles`, { roles: [] });
  expect(reply.status).toBe(200);
}

describe('an administrator whose token lives on', () => {
  test.each([
    ['revoked', revoke],
    ['given no role any more', suspend],
  ])('but who was %s gives and takes no access', async (_how, end) => {
    const clientId = await registerClient(run);
    const { body: other } = await run.api.post(ADMINISTRATOR, '/v1/principals', person());
    const { id, post } = await newAdministrator();
    expect((await post('/v1/clients', BANK_CLIENT)).status).toBe(201);
    await end(id);
    const writes: [string, unknown][] = [
      ['/v1/clients', BANK_CLIENT],
      [`/v1/clients/${clientId}/keys`, { jwk: clientKey().jwk, to: daysOn(30) }],
      [`/v1/clients/${clientId}/revoke`, { reason: '报复' }],
      ['/v1/principals', person()],
      [`/v1/principals/${String(other.id)}/roles`, { roles: ['cashier'] }],
      [`/v1/principals/${String(other.id)}/revoke`, { reason: '报复' }],
    ];
    for (const [path, body] of writes) expectProblemReply(await post(path, body), 403, 'auth.role-forbidden');
    const kept = await run.api.get(ADMINISTRATOR, `/v1/clients/${clientId}`);
    expect(kept.body).toMatchObject({ keys: [], revokedAt: null });
  });

  test('writes nothing either when they were revoked between reading and writing', async () => {
    const clientId = await registerClient(run);
    const [first, second] = [await newAdministrator(), await newAdministrator()];
    beforeNextWrite(() => revoke(first.id));
    expectProblemReply(await first.post('/v1/clients', BANK_CLIENT), 403, 'auth.role-forbidden');
    beforeNextWrite(() => revoke(second.id));
    const late = await second.post(`/v1/clients/${clientId}/revoke`, { reason: '报复' });
    expectProblemReply(late, 403, 'auth.role-forbidden');
  });
});

test('the first administrator registers others, and themselves as administrator alone', async () => {
  const post = await signIn(FIRST);
  expect((await post('/v1/principals', person({ roles: ['auditor'] }))).status).toBe(201);
  expect((await post('/v1/clients', BANK_CLIENT)).status).toBe(201);
  for (const roles of [['manager'], []]) {
    const other = await post('/v1/principals', person({ subject: FIRST, roles }));
    expectProblemReply(other, 403, 'access.own');
  }
  const own = person({ subject: FIRST });
  expect((await post('/v1/principals', own)).status).toBe(201);
  expect((await post('/v1/clients', BANK_CLIENT)).status).toBe(201);
  expectProblemReply(await post('/v1/principals', own), 409, 'principal.already-registered');
});

test('the local run’s own administrator gives no access once revoked', async () => {
  const own = await startTestRun();
  const { api } = own;
  await api.token(ADMINISTRATOR);
  const other = 'demo-administrator-2';
  await seedClient(own.platform, { id: other, role: 'administrator' }, await hashSecret('demo-secret'));
  const revoked = await api.post(other, `/v1/clients/${ADMINISTRATOR}/revoke`, { reason: '误用' });
  expect(revoked.status).toBe(200);
  expectProblemReply(await api.post(ADMINISTRATOR, '/v1/clients', BANK_CLIENT), 403, 'auth.role-forbidden');
  await own.stop();
});

test('nobody is registered by another issuer than the one that is configured, nor by its name written otherwise', async () => {
  for (const wrong of ['https://login.example', `${issuer.url}/`, ` ${issuer.url}`]) {
    const reply = await run.api.post(ADMINISTRATOR, '/v1/principals', person({ issuer: wrong }));
    expectProblemReply(reply, 400, 'request.invalid');
    expect(reply.body.errors).toEqual([{ pointer: '/issuer', code: 'issuer.not-configured' }]);
  }
});

test('a subject is somebody’s to the letter, spaces and all', async () => {
  const body = person({ subject: ' wang ', roles: ['auditor'] });
  const reply = await run.api.post(ADMINISTRATOR, '/v1/principals', body);
  expect(reply.body).toMatchObject({ subject: ' wang ' });
  const trimmed = await run.api.post(ADMINISTRATOR, '/v1/principals', { ...body, subject: 'wang' });
  expect(trimmed.status).toBe(201);
});
