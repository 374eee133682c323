/** What we sign and verify with is `jose`; here a library speaks that has no line and no cryptography in common with it. */
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assertionClaims, clientKey, type TestKey } from '../builders/client-key.ts';
import { addKey, assertAs, postAssertion, registerClient } from './access.ts';
import { startTestRun, type TestRun } from './run.ts';

type Jsrsasign = {
  readonly KEYUTIL: { readonly getKey: (key: unknown) => unknown };
  readonly KJUR: {
    readonly jws: {
      readonly JWS: {
        readonly sign: (alg: string, header: string, payload: string, key: unknown) => string;
        readonly verifyJWT: (token: string, key: unknown, accept: Record<string, unknown>) => boolean;
        readonly verify: (token: string, key: unknown, algorithms: readonly string[]) => boolean;
      };
    };
  };
};

const { KEYUTIL, KJUR } = createRequire(import.meta.url)('jsrsasign') as Jsrsasign;
const { JWS } = KJUR.jws;

let run: TestRun;

beforeAll(async () => {
  run = await startTestRun();
});

afterAll(async () => {
  await run.stop();
});

function signByForeigner(claims: Record<string, unknown>, { alg, kid, privateKey }: TestKey): string {
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' });
  const header = JSON.stringify({ alg, kid, typ: 'JWT' });
  return JWS.sign(alg, header, JSON.stringify(claims), KEYUTIL.getKey(pem));
}

async function publishedKey(token: string): Promise<unknown> {
  const { kid } = JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as {
    kid: string;
  };
  const { body } = await run.api.send('GET', '/.well-known/jwks.json', {});
  const jwk = body.keys.find((key: { kid: string }) => key.kid === kid);
  expect(jwk).toMatchObject({ kty: 'EC', crv: 'P-256', alg: 'ES256', use: 'sig' });
  return KEYUTIL.getKey(jwk);
}

describe('a foreign JOSE library', () => {
  test.each(['ES256', 'PS256'] as const)('signs an assertion by %s that we accept', async (alg) => {
    const id = await registerClient(run);
    const key = clientKey(alg);
    await addKey(run, id, key);
    const assertion = signByForeigner(assertionClaims(id, run.url), key);
    const reply = await postAssertion(run, assertion);
    expect(reply.status, JSON.stringify(reply.body)).toBe(200);
  });

  test('verifies a token that we issued, by the key that we publish, and no changed one', async () => {
    const id = await registerClient(run);
    const key = clientKey();
    await addKey(run, id, key);
    const token = String((await assertAs(run, id, key)).body.access_token);
    const published = await publishedKey(token);
    const accept = { alg: ['ES256'], iss: [run.url], aud: ['riskpool'], sub: [id] };
    expect(JWS.verifyJWT(token, published, accept)).toBe(true);
    expect(JWS.verifyJWT(token, published, { ...accept, sub: ['another'] })).toBe(false);
    const [header = '', , signature = ''] = token.split('.');
    const forged = Buffer.from(JSON.stringify({ role: 'manager' })).toString('base64url');
    expect(JWS.verify(`${header}.${forged}.${signature}`, published, ['ES256'])).toBe(false);
  });
});
