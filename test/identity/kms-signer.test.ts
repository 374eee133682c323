import { KMSClient } from '@aws-sdk/client-kms';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kmsSigner } from '../../functions/identity/kms-signer.ts';
import { startKmsStandIn, type KmsStandIn } from './kms-stand-in.ts';

const KEY_ID = '3f0f3c0a-0000-4000-8000-000000000000';

let kms: KmsStandIn;
let client: KMSClient;

beforeAll(async () => {
  kms = await startKmsStandIn(KEY_ID);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  client = new KMSClient({ endpoint: kms.endpoint, region: 'local', credentials });
});

afterAll(async () => {
  client.destroy();
  await kms.stop();
});

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
  const signer = kmsSigner(client, KEY_ID);
  const token = await signer.sign({ sub: 'zhang', client_id: 'demo-bank' });
  const keys = createLocalJWKSet(await signer.publicKeys());
  const { payload, protectedHeader } = await jwtVerify(token, keys, { algorithms: ['ES256'] });
  expect(payload).toEqual({ sub: 'zhang', client_id: 'demo-bank' });
  expect(protectedHeader).toEqual({ alg: 'ES256', typ: 'at+jwt', kid: KEY_ID });
});

test('a token whose content was changed does not verify', async () => {
  const signer = kmsSigner(client, KEY_ID);
  const [header, , signature] = (await signer.sign({ role: 'auditor' })).split('.');
  const forged = `${String(header)}.${Buffer.from('{"role":"manager"}').toString('base64url')}.${String(signature)}`;
  const keys = createLocalJWKSet(await signer.publicKeys());
  await expect(jwtVerify(forged, keys)).rejects.toThrow('signature verification failed');
});

test('the public key is asked for once and published without its private half', async () => {
  const signer = kmsSigner(client, KEY_ID);
  const before = kms.asked.get('GetPublicKey') ?? 0;
  const [first, second] = await Promise.all([signer.publicKeys(), signer.publicKeys()]);
  expect(second).toEqual(first);
  expect((kms.asked.get('GetPublicKey') ?? 0) - before).toBe(1);
  expect(Object.keys(first.keys[0] ?? {}).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
});

test('a public key that could not be had is asked for again', async () => {
  const signer = kmsSigner(client, KEY_ID);
  kms.refuseNext();
  await expect(signer.publicKeys()).rejects.toThrow('KMS is not itself');
  expect((await signer.publicKeys()).keys).toHaveLength(1);
});
