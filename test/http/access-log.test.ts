import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { institutionIdOf } from '../../domain/identifiers/ids.ts';
import { sha256 } from '../../functions/http/sha256.ts';
import { assertionClaims, clientKey, signJwt } from '../builders/client-key.ts';
import { AUDIENCE_AT_ISSUER, startOidcIssuer, type OidcIssuer } from '../builders/oidc-issuer.ts';
import { ADMINISTRATOR, daysOn } from './access.ts';
import { apiOf, type Api } from './api.ts';
import { logLines } from './log-lines.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'riskpool-logs-'));
let issuer: OidcIssuer;
let child: ChildProcess;
let api: Api;
let shown = '';

beforeAll(async () => {
  issuer = await startOidcIssuer();
  const operators = { OPERATOR_ISSUER: issuer.url, OPERATOR_AUDIENCE: AUDIENCE_AT_ISSUER };
  child = spawn(process.execPath, ['local/main.ts'], {
    env: { ...process.env, ...operators, PORT: '0', DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw new Error('a child with pipes has them');
  stderr.on('data', (chunk: Buffer) => (shown += chunk.toString()));
  const [welcome] = (await once(stdout, 'data')) as [Buffer];
  // The welcome names the demo's secret, as it is there to do; what comes after it is the log.
  stdout.on('data', (chunk: Buffer) => (shown += chunk.toString()));
  api = apiOf(/http:\/\/127\.0\.0\.1:\d+/.exec(welcome.toString())?.[0] ?? '');
});

afterAll(async () => {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
  issuer.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function post(form: Record<string, string>) {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return api.send('POST', '/oauth/token', headers, new URLSearchParams(form).toString());
}

function assertionForm(assertion: string): Record<string, string> {
  return {
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
  };
}

test('the logs of a run hold no secret, assertion, token, key or name of a person', async () => {
  const secrets: string[] = ['demo-secret'];
  const tell = (secret: string) => {
    secrets.push(secret);
    return secret;
  };
  tell(await api.token(ADMINISTRATOR));
  const institutionId = institutionIdOf('demo-bank', sha256);
  const client = await api.post(ADMINISTRATOR, '/v1/clients', {
    institutionId,
    role: 'bank',
    name: '核心系统',
  });
  const id = String(client.body.id);
  const key = clientKey('PS256');
  tell(String(key.jwk.n));
  await api.post(ADMINISTRATOR, `/v1/clients/${id}/keys`, { jwk: key.jwk, to: daysOn(30) });
  const { d = '' } = key.privateKey.export({ format: 'jwk' });
  const mistaken = { ...key.jwk, kid: 'mistaken', d: tell(d) };
  await api.post(ADMINISTRATOR, `/v1/clients/${id}/keys`, { jwk: mistaken, to: daysOn(30) });
  const subject = tell('wang.xiaoming@example.cn');
  const displayName = tell('王小明');
  const person = { issuer: issuer.url, subject, displayName, roles: ['manager'] };
  const { body } = await api.post(ADMINISTRATOR, '/v1/principals', person);
  await api.post(ADMINISTRATOR, `/v1/principals/${String(body.id)}/revoke`, { reason: tell('因违纪离职') });

  const good = tell(signJwt(assertionClaims(id, api.url), key));
  const answer = await post(assertionForm(good));
  expect(answer.status).toBe(200);
  tell(String(answer.body.access_token));
  await post(assertionForm(good));
  await post(assertionForm(tell(signJwt(assertionClaims(id, api.url, { aud: 'x' }), key))));
  const secret = tell('a-secret-that-was-wrong');
  await post({ grant_type: 'client_credentials', client_id: 'demo-bank', client_secret: secret });
  await post({ grant_type: 'client_credentials', client_id: tell('a-secret-as-an-id'), client_secret: 'x' });
  const exchange = {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token: tell(issuer.token(subject)),
    subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
  };
  issuer.answerWith(500);
  expect((await post(exchange)).status).toBe(503);
  issuer.answerWith(null);
  expect((await post(exchange)).status).toBe(400);
  await api.send('GET', '/v1/pools', { authorization: `Bearer ${tell('not.a.token')}` });

  const lines = logLines({ logPath: join(dataDir, 'riskpool.log') });
  const failed = lines.filter(({ message }) => message !== 'request.answered');
  expect(failed.map(({ message, reason }) => reason ?? message)).toEqual([
    'assertion-used',
    'assertion-wrong',
    'secret-wrong',
    'client-unknown',
    'request.fault',
    'principal-without-role',
  ]);
  const told = shown + JSON.stringify(lines);
  for (const forbidden of secrets) expect(told).not.toContain(forbidden);
});
