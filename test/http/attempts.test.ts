import { createHook } from 'node:async_hooks';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createFunction } from '../../functions/http/create-function.ts';
import type { IdentitySettings } from '../../functions/identity/identity-settings.ts';
import { identity } from '../../functions/identity/operations.ts';
import type { ClientId } from '../../domain/identifiers/ids.ts';
import { countFailure, readFailures } from '../../functions/store/guard.ts';
import { assertionClaims, clientKey, signJwt, type TestKey } from '../builders/client-key.ts';
import { gatewayEvent } from '../builders/gateway-event.ts';
import { addKey, ADMINISTRATOR, assertAs, postAssertion, postSecret, registerClient } from './access.ts';
import { logLines } from './log-lines.ts';
import { expectProblemReply } from './problem.ts';
import { startTestRun, type TestRun } from './run.ts';

const UNKNOWN = 'cli_00000000000000000000000000';

let run: TestRun;
let clientId: string;
let key: TestKey;

beforeAll(async () => {
  run = await startTestRun();
});

beforeEach(async () => {
  clientId = await registerClient(run);
  key = clientKey();
  await addKey(run, clientId, key);
});

afterAll(async () => {
  await run.stop();
});

/** Shows a key that the client does not have. */
async function fail(times: number, id = clientId): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    expectProblemReply(await assertAs(run, id, { ...key, kid: 'wrong' }), 401, 'auth.client-invalid');
  }
}

async function failuresOf(id: string): Promise<number | undefined> {
  return (await readFailures(run.platform.store, id as ClientId, Math.floor(Date.now() / 1_000)))?.count;
}

describe('whoever fails to show the key of a client', () => {
  test('nine times may try again, and a right signature forgives them', async () => {
    await fail(9);
    expect((await assertAs(run, clientId, key)).status).toBe(200);
    await fail(9);
    expect(await failuresOf(clientId)).toBe(9);
  });

  test('ten times must wait, and is told how long', async () => {
    await fail(10);
    const reply = await assertAs(run, clientId, { ...clientKey(), kid: key.kid });
    expectProblemReply(reply, 429, 'auth.too-many-attempts');
    const waitSeconds = Number(reply.headers.get('retry-after'));
    expect(waitSeconds).toBeGreaterThan(500);
    expect(waitSeconds).toBeLessThanOrEqual(600);
    expect(await failuresOf(clientId)).toBe(10);
  });

  test('keeps nobody out who signs by it: their claims alone are judged', async () => {
    await fail(10);
    expectProblemReply(await assertAs(run, clientId, key, { aud: 'x' }), 401, 'auth.client-invalid');
    const assertion = signJwt(assertionClaims(clientId, run.url), key);
    expect((await postAssertion(run, assertion)).status).toBe(200);
    await fail(10);
    const used = await postAssertion(run, assertion);
    expectProblemReply(used, 401, 'auth.client-invalid');
    expect(used.body.errors).toEqual([{ pointer: '/client_assertion/jti', code: 'assertion.used' }]);
  });

  test('at once is counted each time', async () => {
    await Promise.all(Array.from({ length: 10 }, () => assertAs(run, clientId, { ...key, kid: 'wrong' })));
    const reply = await assertAs(run, clientId, { ...key, kid: 'wrong' });
    expectProblemReply(reply, 429, 'auth.too-many-attempts');
  });

  test('does not make another client wait', async () => {
    await fail(10);
    const other = await registerClient(run);
    await fail(1, other);
    expect(await failuresOf(other)).toBe(1);
  });

  test('may try again when the ten minutes are over, though nothing was deleted yet', async () => {
    const elevenMinutesAgo = Math.floor(Date.now() / 1_000) - 660;
    for (let time = 0; time < 10; time += 1) {
      await countFailure(run.platform.store, clientId as ClientId, elevenMinutesAgo, 600);
    }
    await fail(1);
    expect(await failuresOf(clientId)).toBe(1);
  });
});

test('a wrong claim and a used assertion, both rightly signed, do not count', async () => {
  const assertion = signJwt(assertionClaims(clientId, run.url), key);
  await postAssertion(run, assertion);
  for (let time = 0; time < 3; time += 1) {
    expectProblemReply(await postAssertion(run, assertion), 401, 'auth.client-invalid');
    expectProblemReply(await assertAs(run, clientId, key, { aud: 'x' }), 401, 'auth.client-invalid');
  }
  expect(await failuresOf(clientId)).toBeUndefined();
});

test('after ten wrong secrets the right one is not looked at either, for it could be guessed', async () => {
  for (let time = 0; time < 10; time += 1) {
    expectProblemReply(await postSecret(run, 'demo-cashier', 'wrong'), 401, 'auth.client-invalid');
  }
  const right = await postSecret(run, 'demo-cashier', 'demo-secret');
  expectProblemReply(right, 429, 'auth.too-many-attempts');
});

test('a client that was revoked gets nothing for its secret, be it the right one', async () => {
  expect((await postSecret(run, 'demo-bank-2', 'demo-secret')).status).toBe(200);
  await run.api.post(ADMINISTRATOR, '/v1/clients/demo-bank-2/revoke', { reason: '合同终止' });
  expectProblemReply(await postSecret(run, 'demo-bank-2', 'demo-secret'), 401, 'auth.client-invalid');
  const attempt = logLines(run).findLast(({ message }) => message === 'auth.attempt-failed');
  expect(attempt).toMatchObject({ reason: 'client-revoked' });
});

test('of an id that nobody has, or that was revoked, nothing is kept, and it is answered 401 each time', async () => {
  await fail(11, UNKNOWN);
  expect(await failuresOf(UNKNOWN)).toBeUndefined();
  await run.api.post(ADMINISTRATOR, `/v1/clients/${clientId}/revoke`, { reason: '合同终止' });
  await fail(11);
  expect(await failuresOf(clientId)).toBeUndefined();
});

test('a failed attempt is told of with its reason, and an unknown id is not repeated', async () => {
  await fail(1);
  await postSecret(run, 'a-secret-in-the-wrong-field', 'x');
  await postAssertion(run, 'no-assertion');
  const [known, unknown, unreadable] = logLines(run)
    .filter(({ message }) => message === 'auth.attempt-failed')
    .slice(-3);
  expect(known).toEqual({
    ...{ level: 'WARN', message: 'auth.attempt-failed', timestamp: known?.['timestamp'] },
    ...{ requestId: known?.requestId, clientId, reason: 'key-not-in-use', failures: 1 },
  });
  expect(unknown).toMatchObject({ clientId: null, reason: 'client-unknown' });
  expect(unreadable).toMatchObject({ clientId: null, reason: 'credentials-unreadable', failures: 0 });
});

test('a wrong secret costs one hash, whether or not there is such a client', async () => {
  let hashes = 0;
  const hook = createHook({
    init: (_id, type) => {
      if (type === 'SCRYPTREQUEST') hashes += 1;
    },
  }).enable();
  const costOf = async (id: string) => {
    hashes = 0;
    expectProblemReply(await postSecret(run, id, 'wrong'), 401, 'auth.client-invalid');
    return hashes;
  };
  expect(await costOf('demo-bank')).toBe(1);
  expect(await costOf('demo-nobody')).toBe(1);
  expect(await costOf(clientId)).toBe(1);
  hook.disable();
});

test('where secrets are not accepted, as in the cloud, the right one is refused and not offered', async () => {
  const settings: IdentitySettings = {
    signer: {
      sign: () => Promise.reject(new Error('signs nothing')),
      publicKeys: () => Promise.resolve({ keys: [] }),
    },
    acceptsSecrets: false,
    operators: null,
  };
  const handler = createFunction(identity(settings), run.platform);
  const form = { grant_type: 'client_credentials', client_id: 'demo-bank', client_secret: 'demo-secret' };
  const refused = await handler(gatewayEvent('POST /oauth/token', { form }));
  expect(refused.statusCode).toBe(401);
  const configuration = await handler(gatewayEvent('GET /.well-known/openid-configuration'));
  expect(JSON.parse(configuration.body ?? '')).toMatchObject({
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
  });
});
