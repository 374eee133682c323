import { createHook } from 'node:async_hooks';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createFunction } from '../../functions/http/create-function.ts';
import type { IdentitySettings } from '../../functions/identity/identity-settings.ts';
import { identity } from '../../functions/identity/operations.ts';
import type { ClientId } from '../../domain/identifiers/ids.ts';
import { countFailure } from '../../functions/store/guard.ts';
import { clientKey, type TestKey } from '../builders/client-key.ts';
import { addKey, assertAs, postSecret, registerClient } from './access.ts';
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

async function fail(times: number, id = clientId): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    expectProblemReply(await assertAs(run, id, { ...key, kid: 'wrong' }), 401, 'auth.client-invalid');
  }
}

describe('a client whose attempts fail', () => {
  test('nine times may still come in, and then has nine failures to spare again', async () => {
    await fail(9);
    expect((await assertAs(run, clientId, key)).status).toBe(200);
    await fail(9);
    expect((await assertAs(run, clientId, key)).status).toBe(200);
  });

  test('ten times must wait, and is told how long', async () => {
    await fail(10);
    const reply = await assertAs(run, clientId, key);
    expectProblemReply(reply, 429, 'auth.too-many-attempts');
    const waitSeconds = Number(reply.headers.get('retry-after'));
    expect(waitSeconds).toBeGreaterThan(500);
    expect(waitSeconds).toBeLessThanOrEqual(600);
  });

  test('at once is counted each time', async () => {
    await Promise.all(Array.from({ length: 10 }, () => assertAs(run, clientId, { ...key, kid: 'wrong' })));
    expectProblemReply(await assertAs(run, clientId, key), 429, 'auth.too-many-attempts');
  });

  test('does not make another one wait', async () => {
    await fail(10);
    const other = await registerClient(run);
    const otherKey = clientKey();
    await addKey(run, other, otherKey);
    expect((await assertAs(run, other, otherKey)).status).toBe(200);
  });

  test('may come in again when the ten minutes are over, though nothing was deleted yet', async () => {
    const elevenMinutesAgo = Math.floor(Date.now() / 1_000) - 660;
    for (let time = 0; time < 10; time += 1) {
      await countFailure(run.platform.store, clientId as ClientId, elevenMinutesAgo, 600);
    }
    expect((await assertAs(run, clientId, key)).status).toBe(200);
    expect(await countFailure(run.platform.store, clientId as ClientId, elevenMinutesAgo + 660, 600)).toBe(1);
  });

  test('is counted and made to wait in the same way though nobody has its id', async () => {
    await fail(10, UNKNOWN);
    expectProblemReply(await assertAs(run, UNKNOWN, key), 429, 'auth.too-many-attempts');
  });
});

test('a failed attempt is told of with its reason, and an unknown id is not repeated', async () => {
  await fail(1);
  await postSecret(run, 'a-secret-in-the-wrong-field', 'x');
  const [known, unknown] = logLines(run)
    .filter(({ message }) => message === 'auth.attempt-failed')
    .slice(-2);
  expect(known).toEqual({
    ...{ level: 'WARN', message: 'auth.attempt-failed', timestamp: known?.['timestamp'] },
    ...{ requestId: known?.requestId, clientId, reason: 'key-not-in-use', failures: 1 },
  });
  expect(unknown).toMatchObject({ clientId: null, reason: 'client-unknown' });
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
  const event = (routeKey: string, body: string) => ({
    routeKey,
    rawPath: routeKey.split(' ')[1],
    rawQueryString: '',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    requestContext: { requestId: 'r' },
    body,
    isBase64Encoded: false,
  });
  const form = 'grant_type=client_credentials&client_id=demo-bank&client_secret=demo-secret';
  const refused = await handler(event('POST /oauth/token', form) as never);
  expect(refused.statusCode).toBe(401);
  const configuration = await handler(event('GET /.well-known/openid-configuration', '') as never);
  expect(JSON.parse(configuration.body ?? '')).toMatchObject({
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
  });
});
