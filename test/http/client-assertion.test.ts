import { createHmac } from 'node:crypto';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SIGNATURE_ALGORITHMS } from '../../domain/access/client.ts';
import { assertionClaims, clientKey, inSeconds, signJwt, type TestKey } from '../builders/client-key.ts';
import {
  addKey,
  ADMINISTRATOR,
  assertAs,
  daysOn,
  postAssertion,
  postSecret,
  postToken,
  registerClient,
} from './access.ts';
import type { Reply } from './api.ts';
import { expectProblemReply } from './problem.ts';
import { startTestRun, type TestRun } from './run.ts';

let run: TestRun;
let clientId: string;
let key: TestKey;

beforeAll(async () => {
  run = await startTestRun();
});

// A client of its own for each test, because failures add up.
beforeEach(async () => {
  ({ clientId, key } = await clientWithKey());
});

afterAll(async () => {
  await run.stop();
});

async function clientWithKey(): Promise<{ clientId: string; key: TestKey }> {
  const made = { clientId: await registerClient(run), key: clientKey() };
  expect((await addKey(run, made.clientId, made.key)).status).toBe(200);
  return made;
}

function expectRefused(reply: Reply, errors?: unknown): void {
  expectProblemReply(reply, 401, 'auth.client-invalid');
  expect(reply.body.error).toBe('invalid_client');
  expect(reply.body.errors).toEqual(errors);
  expect(reply.body).not.toHaveProperty('access_token');
}

describe('a client that signs an assertion', () => {
  test.each(SIGNATURE_ALGORITHMS)('by %s gets a token, and may do what a bank may', async (alg) => {
    const own = clientKey(alg);
    const id = await registerClient(run);
    await addKey(run, id, own);
    const reply = await assertAs(run, id, own);
    expect(reply.status, JSON.stringify(reply.body)).toBe(200);
    expect(reply.body).toMatchObject({ token_type: 'Bearer', expires_in: 600 });
    const claims = decodeJwt(reply.body.access_token);
    expect(claims).toMatchObject({ sub: id, client_id: id, role: 'bank', scope: reply.body.scope });
    expect(claims.jti).toMatch(/^[0-9a-f-]{36}$/);
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(600);
    const headers = { authorization: `Bearer ${reply.body.access_token as string}` };
    expect((await run.api.send('GET', '/v1/claims', headers)).status).toBe(200);
    expect((await run.api.send('GET', '/v1/clients', headers)).status).toBe(403);
  });

  test('may name the endpoint of the tokens as the audience', async () => {
    const reply = await assertAs(run, clientId, key, { aud: `${run.url}/oauth/token` });
    expect(reply.status).toBe(200);
  });

  test('may have two keys at once, and gets a token by either', async () => {
    const second = clientKey('EdDSA');
    await addKey(run, clientId, second);
    expect((await assertAs(run, clientId, key)).status).toBe(200);
    expect((await assertAs(run, clientId, second)).status).toBe(200);
  });

  test('may have a clock that is half a minute off', async () => {
    const ahead = { iat: inSeconds(25), exp: inSeconds(320) };
    expect((await assertAs(run, clientId, key, ahead)).status).toBe(200);
    const behind = { iat: inSeconds(-300), exp: inSeconds(-25) };
    expect((await assertAs(run, clientId, key, behind)).status).toBe(200);
  });
});

describe('an assertion is refused', () => {
  const wrongClaims: [string, () => Record<string, unknown>, string, string][] = [
    ['for another audience', () => ({ aud: 'https://elsewhere.example' }), 'aud', 'assertion.claim-wrong'],
    ['without an audience', () => ({ aud: undefined }), 'aud', 'assertion.claim-missing'],
    ['of another issuer', () => ({ iss: 'demo-bank' }), 'iss', 'assertion.claim-wrong'],
    ['without an issuer', () => ({ iss: undefined }), 'iss', 'assertion.claim-missing'],
    ['that has expired', () => ({ exp: inSeconds(-31), iat: inSeconds(-90) }), 'exp', 'assertion.expired'],
    ['that never expires', () => ({ exp: undefined }), 'exp', 'assertion.claim-missing'],
    ['that lives too long', () => ({ exp: inSeconds(301) }), 'exp', 'assertion.too-long'],
    [
      'that expires too far ahead',
      () => ({ exp: inSeconds(400), iat: undefined }),
      'exp',
      'assertion.too-far-ahead',
    ],
    ['that expires at no time', () => ({ exp: 'soon' }), 'exp', 'assertion.claim-wrong'],
    ['of the future', () => ({ iat: inSeconds(60) }), 'iat', 'assertion.from-the-future'],
    ['that is not good yet', () => ({ nbf: inSeconds(60) }), 'nbf', 'assertion.claim-wrong'],
    ['without an id', () => ({ jti: undefined }), 'jti', 'assertion.claim-missing'],
    ['with an empty id', () => ({ jti: '' }), 'jti', 'assertion.claim-wrong'],
    ['with a number as its id', () => ({ jti: 7 }), 'jti', 'assertion.claim-wrong'],
    ['with an id that is too long', () => ({ jti: 'x'.repeat(256) }), 'jti', 'assertion.claim-wrong'],
  ];

  test.each(wrongClaims)('%s, and its signer told why', async (_mistake, overrides, claim, code) => {
    const reply = await assertAs(run, clientId, key, overrides());
    expectRefused(reply, [{ pointer: `/client_assertion/${claim}`, code }]);
  });

  test('for several audiences, one of which could use it here', async () => {
    const reply = await assertAs(run, clientId, key, { aud: [run.url, 'https://elsewhere.example'] });
    expectRefused(reply, [{ pointer: '/client_assertion/aud', code: 'assertion.several-audiences' }]);
  });

  test('the second time', async () => {
    const assertion = signJwt(assertionClaims(clientId, run.url), key);
    expect((await postAssertion(run, assertion)).status).toBe(200);
    const again = await postAssertion(run, assertion);
    expectRefused(again, [{ pointer: '/client_assertion/jti', code: 'assertion.used' }]);
  });

  test('the second time, though it comes after it expired and a slow clock is allowed for', async () => {
    const late = assertionClaims(clientId, run.url, { iat: inSeconds(-60), exp: inSeconds(-5) });
    const assertion = signJwt(late, key);
    expect((await postAssertion(run, assertion)).status).toBe(200);
    const again = await postAssertion(run, assertion);
    expectRefused(again, [{ pointer: '/client_assertion/jti', code: 'assertion.used' }]);
  });

  test('all times but one, when it comes many times at once', async () => {
    const own = await clientWithKey();
    const assertion = signJwt(assertionClaims(own.clientId, run.url), own.key);
    const replies = await Promise.all(Array.from({ length: 8 }, () => postAssertion(run, assertion)));
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(replies.filter(({ status }) => status === 401)).toHaveLength(7);
  });

  test('though another client used the same id', async () => {
    const other = await clientWithKey();
    expect((await assertAs(run, other.clientId, other.key, { jti: 'shared' })).status).toBe(200);
    expect((await assertAs(run, clientId, key, { jti: 'shared' })).status).toBe(200);
  });

  test('under a name that no key of the client has', async () => {
    expectRefused(await assertAs(run, clientId, { ...key, kid: 'nobody' }));
  });

  test('that names no key', async () => {
    expectRefused(
      await postAssertion(run, signJwt(assertionClaims(clientId, run.url), key, { kid: undefined })),
    );
  });

  test('by a key that was retired', async () => {
    const own = await clientWithKey();
    expect((await assertAs(run, own.clientId, own.key)).status).toBe(200);
    const path = `/v1/clients/${own.clientId}/keys/retire`;
    const retired = await run.api.post(ADMINISTRATOR, path, { kid: own.key.kid });
    expect(retired.status).toBe(200);
    expectRefused(await assertAs(run, own.clientId, own.key));
  });

  test('by a key whose time has not come', async () => {
    const own = await clientWithKey();
    const next = clientKey();
    await addKey(run, own.clientId, next, { from: daysOn(1) });
    expectRefused(await assertAs(run, own.clientId, next));
  });

  test('by another client’s key under the same name', async () => {
    const other = await clientWithKey();
    expectRefused(await assertAs(run, clientId, { ...other.key, kid: key.kid }));
  });

  test('of a client that was revoked, at once', async () => {
    const own = await clientWithKey();
    const path = `/v1/clients/${own.clientId}/revoke`;
    expect((await run.api.post(ADMINISTRATOR, path, { reason: '合同终止' })).status).toBe(200);
    expectRefused(await assertAs(run, own.clientId, own.key));
  });

  test('unsigned', async () => {
    const [header, payload] = [{ alg: 'none', kid: key.kid }, assertionClaims(clientId, run.url)].map(
      (part) => Buffer.from(JSON.stringify(part)).toString('base64url'),
    );
    expectRefused(await postAssertion(run, `${header ?? ''}.${payload ?? ''}.`));
  });

  test('signed by HS256 with the public key for a secret', async () => {
    const parts = [{ alg: 'HS256', kid: key.kid }, assertionClaims(clientId, run.url)];
    const signed = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    const secret = JSON.stringify(key.jwk);
    const mac = createHmac('sha256', secret).update(signed).digest('base64url');
    expectRefused(await postAssertion(run, `${signed}.${mac}`));
  });

  test('under another algorithm than its key’s', async () => {
    const ed = clientKey('EdDSA');
    await addKey(run, clientId, ed);
    const claims = assertionClaims(clientId, run.url);
    expectRefused(await postAssertion(run, signJwt(claims, { ...key, kid: ed.kid })));
  });

  test('whose claims were changed after it was signed', async () => {
    const [header, , signature] = signJwt(assertionClaims(clientId, run.url), key).split('.');
    const claims = Buffer.from(JSON.stringify(assertionClaims(clientId, run.url))).toString('base64url');
    expectRefused(await postAssertion(run, `${header ?? ''}.${claims}.${signature ?? ''}`));
  });

  test('with an extension that it says must be understood', async () => {
    const claims = assertionClaims(clientId, run.url);
    expectRefused(await postAssertion(run, signJwt(claims, key, { crit: ['exp'] })));
  });

  test.each([
    '',
    'x',
    'a.b',
    'a.b.c',
    '..',
    'e30.e30.e30',
    `${'A'.repeat(9_000)}.e30.e30`,
    '\u0000.\u0000.\u0000',
  ])('that is no JWT: %j', async (assertion) => {
    expectRefused(await postAssertion(run, assertion));
  });

  test('beside a secret, for it must be clear how a client is known', async () => {
    const assertion = signJwt(assertionClaims(clientId, run.url), key);
    const reply = await postToken(run, {
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: 'demo-secret',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
    });
    expectRefused(reply);
  });

  test('under another client_id than its own', async () => {
    const assertion = signJwt(assertionClaims(clientId, run.url), key);
    const reply = await postToken(run, {
      grant_type: 'client_credentials',
      client_id: 'demo-bank',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
    });
    expectRefused(reply);
  });
});

test('an unknown client is answered as a known one with a wrong key', async () => {
  const stranger = clientKey();
  const unknown = await assertAs(run, 'cli_00000000000000000000000000', stranger);
  const known = await assertAs(run, clientId, stranger);
  const strip = ({ status, headers, body }: Reply) => ({
    status,
    challenge: headers.get('www-authenticate'),
    body: { ...body, requestId: '' },
  });
  expect(strip(unknown)).toEqual(strip(known));
  expectRefused(unknown);
});

test('a client with keys has no secret that could be guessed', async () => {
  expectRefused(await postSecret(run, clientId, 'demo-secret'));
});

test('a parameter that is sent twice is refused', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const form = 'grant_type=client_credentials&grant_type=client_credentials';
  const reply = await run.api.send('POST', '/oauth/token', headers, form);
  expectProblemReply(reply, 400, 'request.invalid');
  expect(reply.body.errors).toEqual([{ pointer: '/grant_type', code: 'parameter.repeated' }]);
});

test('the configuration that clients read says how they may authenticate', async () => {
  const { body } = await run.api.send('GET', '/.well-known/openid-configuration', {});
  expect(body).toMatchObject({
    issuer: run.url,
    grant_types_supported: ['client_credentials'],
    token_endpoint_auth_methods_supported: ['private_key_jwt', 'client_secret_basic', 'client_secret_post'],
    token_endpoint_auth_signing_alg_values_supported: ['ES256', 'PS256', 'EdDSA'],
  });
  expect(body.scopes_supported).toContain('claims:write');
});
