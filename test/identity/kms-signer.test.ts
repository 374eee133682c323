import type { KMSClient } from '@aws-sdk/client-kms';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { instant } from '../../domain/calendar/instant.ts';
import { createFunction } from '../../functions/http/create-function.ts';
import { identity } from '../../functions/identity/operations.ts';
import { openKms } from '../../functions/identity/kms-client.ts';
import { kmsSigner, readKmsKeys } from '../../functions/identity/kms-signer.ts';
import { gatewayEvent } from '../builders/gateway-event.ts';
import { startTestRun, type TestRun } from '../http/run.ts';
import { startKmsStandIn, type KmsStandIn } from './kms-stand-in.ts';

const KEY_ID = '3f0f3c0a-0000-4000-8000-000000000000';
const NEXT_ID = '3f0f3c0a-0000-4000-8000-000000000001';
const SCHEDULE = readKmsKeys(
  JSON.stringify([
    { keyId: NEXT_ID, signsFrom: '2027-01-01T00:00:00Z' },
    { keyId: KEY_ID, signsFrom: '2026-01-01T00:00:00Z' },
  ]),
);

let kms: KmsStandIn;
let client: KMSClient;
let run: TestRun;

beforeAll(async () => {
  run = await startTestRun();
  kms = await startKmsStandIn(KEY_ID, NEXT_ID);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  client = openKms({ endpoint: kms.endpoint, region: 'local', credentials });
});

afterAll(async () => {
  client.destroy();
  await kms.stop();
  await run.stop();
});

function signerAt(now: string) {
  return kmsSigner(client, SCHEDULE, () => instant(now));
}

/** The bytes of r and s in DER: 33 with a zero before a high bit, 32 mostly, fewer where they begin with zeros. */
function lengths(der: Buffer): { readonly r: number; readonly s: number } {
  const r = der[3] ?? 0;
  return { r, s: der[5 + r] ?? 0 };
}

test.each([
  ['both numbers fill their bytes', (der: Buffer) => lengths(der).r === 32 && lengths(der).s === 32],
  [
    'both numbers have a zero before a high bit',
    (der: Buffer) => lengths(der).r === 33 && lengths(der).s === 33,
  ],
  ['r is the longer one', (der: Buffer) => lengths(der).r === 33 && lengths(der).s === 32],
  ['r begins with a zero byte', (der: Buffer) => lengths(der).r === 31],
  ['s begins with a zero byte', (der: Buffer) => lengths(der).s === 31],
])('a token signed by KMS verifies by the published key where %s', async (_name, choice) => {
  kms.choose(choice);
  const signer = signerAt('2026-06-01T00:00:00Z');
  const token = await signer.sign({ sub: 'zhang', client_id: 'demo-bank' });
  const keys = createLocalJWKSet(await signer.publicKeys());
  const { payload, protectedHeader } = await jwtVerify(token, keys, { algorithms: ['ES256'] });
  expect(payload).toEqual({ sub: 'zhang', client_id: 'demo-bank' });
  expect(protectedHeader).toEqual({ alg: 'ES256', typ: 'at+jwt', kid: KEY_ID });
});

test('a token whose content was changed does not verify', async () => {
  const signer = signerAt('2026-06-01T00:00:00Z');
  const [header, , signature] = (await signer.sign({ role: 'auditor' })).split('.');
  const forged = `${String(header)}.${Buffer.from('{"role":"manager"}').toString('base64url')}.${String(signature)}`;
  const keys = createLocalJWKSet(await signer.publicKeys());
  await expect(jwtVerify(forged, keys)).rejects.toThrow('signature verification failed');
});

test('each public key is asked for once and published without its private half', async () => {
  const signer = signerAt('2026-06-01T00:00:00Z');
  const before = kms.asked.get('GetPublicKey') ?? 0;
  const [first, second] = await Promise.all([signer.publicKeys(), signer.publicKeys()]);
  expect(second).toEqual(first);
  expect((kms.asked.get('GetPublicKey') ?? 0) - before).toBe(2);
  expect(Object.keys(first.keys[0] ?? {}).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
});

test('a public key that could not be had is asked for again', async () => {
  const signer = signerAt('2026-06-01T00:00:00Z');
  kms.refuseNext(KEY_ID);
  await expect(signer.publicKeys()).rejects.toThrow('KMS did not answer');
  expect((await signer.publicKeys()).keys.map(({ kid }) => kid)).toEqual([KEY_ID, NEXT_ID]);
});

test('each key signs in its time, and the last one is published for as long as its tokens live', async () => {
  const kidOf = async (now: string) => {
    const [header = ''] = (await signerAt(now).sign({})).split('.');
    return (JSON.parse(Buffer.from(header, 'base64url').toString()) as { kid: string }).kid;
  };
  expect(await kidOf('2026-12-31T23:59:59.999Z')).toBe(KEY_ID);
  expect(await kidOf('2027-01-01T00:00:00Z')).toBe(NEXT_ID);
  expect((await signerAt('2027-01-01T00:10:59Z').publicKeys()).keys).toHaveLength(2);
  expect((await signerAt('2027-01-01T00:11:00Z').publicKeys()).keys.map(({ kid }) => kid)).toEqual([NEXT_ID]);
});

test('a key to come that cannot be read is left out until it can be', async () => {
  const signer = signerAt('2026-06-01T00:00:00Z');
  kms.refuseNext(NEXT_ID);
  expect((await signer.publicKeys()).keys.map(({ kid }) => kid)).toEqual([KEY_ID]);
  expect((await signer.publicKeys()).keys.map(({ kid }) => kid)).toEqual([KEY_ID, NEXT_ID]);
});

test.each([
  ['throttles', 'ThrottlingException', 3],
  ['does not allow it', 'AccessDeniedException', 1],
])('a KMS that %s is no bug: whoever asks is told to come again', async (_trouble, error, times) => {
  const settings = { signer: signerAt('2026-06-01T00:00:00Z'), acceptsSecrets: true, operators: null };
  const handler = createFunction(identity(settings), run.platform);
  const ask = async (event: APIGatewayProxyEventV2) => {
    kms.refuseNext(KEY_ID, error, times);
    const { statusCode, body: told = '' } = await handler(event);
    return { statusCode, code: (JSON.parse(told) as { code: string }).code };
  };
  const unavailable = { statusCode: 503, code: 'platform.unavailable' };
  const form = { grant_type: 'client_credentials', client_id: 'demo-bank', client_secret: 'demo-secret' };
  expect(await ask(gatewayEvent('POST /oauth/token', { form }))).toEqual(unavailable);
  expect(await ask(gatewayEvent('GET /.well-known/jwks.json'))).toEqual(unavailable);
});
