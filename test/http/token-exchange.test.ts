import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Office } from '../../domain/access/role.ts';
import { principalIdOf } from '../../domain/identifiers/ids.ts';
import { sha256 } from '../../functions/http/sha256.ts';
import { clientKey, inSeconds } from '../builders/client-key.ts';
import { AUDIENCE_AT_ISSUER, startOidcIssuer, type OidcIssuer } from '../builders/oidc-issuer.ts';
import { ADMINISTRATOR, postToken } from './access.ts';
import type { Reply } from './api.ts';
import { logLines, type LogLine } from './log-lines.ts';
import { expectProblemReply } from './problem.ts';
import { startTestRun, type TestRun } from './run.ts';

const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ID_TOKEN = 'urn:ietf:params:oauth:token-type:id_token';
const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';

let issuer: OidcIssuer;
let run: TestRun;

beforeAll(async () => {
  issuer = await startOidcIssuer();
  const operators = {
    issuer: issuer.url,
    audience: AUDIENCE_AT_ISSUER,
    firstAdministrator: 'first-administrator',
  };
  run = await startTestRun({ operators });
});

afterAll(async () => {
  await run.stop();
  issuer.stop();
});

function lastAttempt(): LogLine | undefined {
  return logLines(run).findLast(({ message }) => message === 'auth.attempt-failed');
}

async function register(subject: string, roles: readonly Office[]): Promise<string> {
  const body = { issuer: issuer.url, subject, displayName: '王某', roles };
  const reply = await run.api.post(ADMINISTRATOR, '/v1/principals', body);
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  return reply.body.id;
}

async function exchange(token: string, more: Record<string, string> = {}): Promise<Reply> {
  return postToken(run, {
    grant_type: EXCHANGE,
    subject_token: token,
    subject_token_type: ID_TOKEN,
    ...more,
  });
}

async function callAs(reply: Reply, path: string): Promise<number> {
  const headers = { authorization: `Bearer ${reply.body.access_token as string}` };
  return (await run.api.send('GET', path, headers)).status;
}

describe('a person whom the issuer vouches for', () => {
  test.each([ID_TOKEN, ACCESS_TOKEN])('gets a token of ours for one of type %s', async (type) => {
    const id = await register(`wang-${type}`, ['reviewer']);
    const reply = await exchange(issuer.token(`wang-${type}`), { subject_token_type: type });
    expect(reply.status, JSON.stringify(reply.body)).toBe(200);
    expect(reply.body).toMatchObject({
      token_type: 'Bearer',
      expires_in: 600,
      issued_token_type: ACCESS_TOKEN,
    });
    const claims = decodeJwt(reply.body.access_token);
    expect(claims).toMatchObject({ sub: id, client_id: id, role: 'reviewer' });
    expect(claims).not.toHaveProperty('institution_id');
    expect(claims['scope']).toContain('claims:write');
    expect(await callAs(reply, '/v1/pools')).toBe(200);
  });

  test('and who holds two roles picks one for each token', async () => {
    const id = await register('li', ['reviewer', 'manager']);
    const unspecific = await exchange(issuer.token('li'));
    expectProblemReply(unspecific, 400, 'auth.role-not-held');
    expect(lastAttempt()).toMatchObject({ principalId: id, reason: 'role-not-held' });
    expect(unspecific.body).toMatchObject({ error: 'invalid_scope', roles: ['reviewer', 'manager'] });
    const reply = await exchange(issuer.token('li'), { role: 'manager' });
    expect(decodeJwt(reply.body.access_token)).toMatchObject({ role: 'manager' });
    const notHeld = await exchange(issuer.token('li'), { role: 'cashier' });
    expectProblemReply(notHeld, 400, 'auth.role-not-held');
  });

  test('may bring one for several audiences that was made for us', async () => {
    await register('qian', ['reviewer']);
    const several = { aud: [AUDIENCE_AT_ISSUER, 'another-application'], azp: AUDIENCE_AT_ISSUER };
    expect((await exchange(issuer.token('qian', several))).status).toBe(200);
  });

  test('but whom nobody registered gets none', async () => {
    const reply = await exchange(issuer.token('stranger'));
    expectProblemReply(reply, 400, 'auth.principal-without-role');
    expect(reply.body.error).toBe('invalid_grant');
    expect(lastAttempt()).toMatchObject({
      principalId: principalIdOf(issuer.url, 'stranger', sha256),
      reason: 'principal-without-role',
    });
  });

  test('gets none once revoked, nor while suspended', async () => {
    const id = await register('zhao', ['auditor']);
    expect((await exchange(issuer.token('zhao'))).status).toBe(200);
    await run.api.post(ADMINISTRATOR, `/v1/principals/${id}/roles`, { roles: [] });
    expectProblemReply(await exchange(issuer.token('zhao')), 400, 'auth.principal-without-role');
    await run.api.post(ADMINISTRATOR, `/v1/principals/${id}/roles`, { roles: ['auditor'] });
    expect((await exchange(issuer.token('zhao'))).status).toBe(200);
    await run.api.post(ADMINISTRATOR, `/v1/principals/${id}/revoke`, { reason: '离职' });
    expectProblemReply(await exchange(issuer.token('zhao')), 400, 'auth.principal-without-role');
  });

  test('acts as nobody but themselves: another’s idempotency key is not theirs', async () => {
    const ids = [await register('sun', ['manager']), await register('zhou', ['manager'])];
    const tokens = await Promise.all(['sun', 'zhou'].map((subject) => exchange(issuer.token(subject))));
    const record = async (reply: Reply | undefined, year: number) => {
      const headers = {
        authorization: `Bearer ${reply?.body.access_token as string}`,
        'content-type': 'application/json',
        'idempotency-key': 'the-same-key',
      };
      const source = { zh: '通知', en: 'Notice' };
      const body = JSON.stringify({ holidays: [], workingWeekends: [], source, basedOnRevision: 0 });
      return run.api.send('POST', `/v1/calendars/${String(year)}`, headers, body);
    };
    const replies = [await record(tokens[0], 2041), await record(tokens[1], 2042)];
    expect(replies.map(({ status, body }) => [status, body.recordedBy])).toEqual(ids.map((id) => [201, id]));
  });
});

describe('the first administrator', () => {
  test('is whom the deployment names, and registers the others', async () => {
    const reply = await exchange(issuer.token('first-administrator'));
    expect(decodeJwt(reply.body.access_token)).toMatchObject({ role: 'administrator' });
    expect(await callAs(reply, '/v1/principals')).toBe(200);
    expect(await callAs(reply, '/v1/pools')).toBe(403);
  });

  test('is one no longer once registered as something else', async () => {
    const id = await register('first-administrator', ['auditor']);
    const reply = await exchange(issuer.token('first-administrator'));
    expect(decodeJwt(reply.body.access_token)).toMatchObject({ role: 'auditor' });
    await run.api.post(ADMINISTRATOR, `/v1/principals/${id}/revoke`, { reason: '离职' });
    const revoked = await exchange(issuer.token('first-administrator'));
    expectProblemReply(revoked, 400, 'auth.principal-without-role');
  });
});

describe('a token of the issuer is refused', () => {
  const wrong: [string, () => string][] = [
    ['for another audience', () => issuer.token('li', { aud: 'another-application' })],
    ['for several audiences', () => issuer.token('li', { aud: [AUDIENCE_AT_ISSUER, 'another-application'] })],
    [
      'for several audiences, made for another',
      () =>
        issuer.token('li', {
          aud: [AUDIENCE_AT_ISSUER, 'another-application'],
          azp: 'another-application',
        }),
    ],
    ['of another issuer', () => issuer.token('li', { iss: 'https://elsewhere.example' })],
    ['that has expired', () => issuer.token('li', { exp: inSeconds(-60) })],
    ['that is more than an hour old', () => issuer.token('li', { iat: inSeconds(-3_700) })],
    ['that does not say how old it is', () => issuer.token('li', { iat: undefined })],
    ['that does not say until when', () => issuer.token('li', { exp: undefined })],
    ['of nobody', () => issuer.token('')],
    ['by a key that it does not publish', () => issuer.token('li', {}, clientKey())],
    ['by another key under its name', () => issuer.token('li', {}, { ...clientKey(), kid: issuer.kid })],
    ['unsigned', () => `${issuer.token('li').split('.').slice(0, 2).join('.')}.`],
    ['that is none', () => 'x'],
    ['that is not there', () => ''],
  ];

  test.each(wrong)('%s', async (_mistake, token) => {
    const reply = await exchange(token(), { role: 'manager' });
    expectProblemReply(reply, 400, 'auth.subject-token-invalid');
    expect(reply.body.error).toBe('invalid_grant');
    expect(lastAttempt()).toMatchObject({ principalId: null, reason: 'subject-token-wrong' });
    expect(lastAttempt()).not.toHaveProperty('failures');
  });

  test('when it is one of ours', async () => {
    const reply = await exchange(await run.api.token('demo-manager'));
    expectProblemReply(reply, 400, 'auth.subject-token-invalid');
  });

  test.each([
    ['subject_token_type', 'urn:ietf:params:oauth:token-type:saml2'],
    ['requested_token_type', 'urn:ietf:params:oauth:token-type:refresh_token'],
  ])('with an unknown %s', async (name, value) => {
    const reply = await exchange(issuer.token('li'), { [name]: value });
    expectProblemReply(reply, 400, 'request.invalid');
    expect(lastAttempt()).toMatchObject({ principalId: null, reason: 'token-type-wrong' });
    expect(reply.body.errors).toEqual([{ pointer: `/${name}`, code: 'parameter.not-allowed' }]);
  });
});

/** A run whose people another issuer vouches for, and what it answers to a token of that issuer. */
async function withIssuer(other: OidcIssuer, use: (ask: (token: string) => Promise<Reply>) => Promise<void>) {
  const settings = { issuer: other.url, audience: AUDIENCE_AT_ISSUER, firstAdministrator: 'wang' };
  const otherRun = await startTestRun({ operators: settings });
  await use((token) =>
    postToken(otherRun, { grant_type: EXCHANGE, subject_token: token, subject_token_type: ID_TOKEN }),
  );
  await otherRun.stop();
  other.stop();
}

test.each(['RS256', 'PS256', 'EdDSA'] as const)('an issuer may sign by %s', async (alg) => {
  const other = await startOidcIssuer(alg);
  await withIssuer(other, async (ask) => {
    expect((await ask(other.token('wang'))).status).toBe(200);
  });
});

test('an issuer that cannot be reached is no reason to call a person a stranger', async () => {
  const other = await startOidcIssuer();
  await withIssuer(other, async (ask) => {
    other.answerWith(500);
    expectProblemReply(await ask(other.token('wang')), 503, 'platform.unavailable');
    other.answerWith(null);
    expect((await ask(other.token('wang'))).status).toBe(200);
  });
});

test.each([
  ['describes another issuer', { issuer: 'https://elsewhere.example' }],
  ['keeps its keys where they are protected otherwise', { jwks_uri: 'ftp://elsewhere.example/keys' }],
])('an issuer whose document %s vouches for nobody', async (_mistake, claims) => {
  const other = await startOidcIssuer();
  await withIssuer(other, async (ask) => {
    other.describeAs(claims);
    expectProblemReply(await ask(other.token('wang')), 503, 'platform.unavailable');
  });
});

test('without an issuer nothing is exchanged', async () => {
  const plain = await startTestRun();
  const form = { grant_type: EXCHANGE, subject_token: 'x' };
  expectProblemReply(await postToken(plain, form), 400, 'auth.grant-unsupported');
  await plain.stop();
});
