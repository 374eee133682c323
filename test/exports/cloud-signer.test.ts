import { verify, createPublicKey } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { instant } from '../../domain/calendar/instant.ts';
import { kmsPackSigner } from '../../functions/exports/kms-pack-signer.ts';
import type { PackSigner } from '../../functions/exports/pack-signer.ts';
import { Unreachable } from '../../functions/http/unreachable.ts';
import { openKms } from '../../functions/identity/kms-client.ts';
import { readKmsKeys } from '../../functions/identity/kms-signer.ts';
import { startKmsStandIn, type KmsStandIn } from '../identity/kms-stand-in.ts';

const [FIRST, NEXT] = ['ed25519-2026', 'ed25519-2027'];
const SCHEDULE = readKmsKeys(
  JSON.stringify([
    { keyId: FIRST, signsFrom: '2026-01-01T00:00:00Z' },
    { keyId: NEXT, signsFrom: '2027-01-01T00:00:00Z' },
  ]),
);
const MESSAGE = Buffer.from('a manifest');

let kms: KmsStandIn;
let signer: PackSigner;
let now = '2026-06-01T00:00:00Z';

beforeAll(async () => {
  kms = await startKmsStandIn(FIRST, NEXT);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  signer = kmsPackSigner(openKms({ endpoint: kms.endpoint, region: 'local', credentials }), SCHEDULE, () =>
    instant(now),
  );
});

afterAll(async () => {
  await kms.stop();
});

function isSignedBy(publicKey: string, signature: string): boolean {
  const x = Buffer.from(publicKey, 'base64').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return verify(null, MESSAGE, key, Buffer.from(signature, 'base64'));
}

test('signs with the key of the day, and publishes every key for good', async () => {
  const history = await signer.history();
  expect(history.map(({ signsFrom, signsUntil }) => [signsFrom, signsUntil])).toEqual([
    ['2026-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
    ['2027-01-01T00:00:00.000Z', null],
  ]);
  for (const [day, index] of [
    ['2026-06-01T00:00:00Z', 0],
    ['2027-06-01T00:00:00Z', 1],
  ] as const) {
    now = day;
    const { keyId, signature } = await signer.sign(MESSAGE);
    expect(keyId).toBe(history[index]?.keyId);
    expect(isSignedBy(history[index]?.publicKey ?? '', signature)).toBe(true);
  }
});

test('says that KMS did not answer, whatever it said, and is not the worse for it', async () => {
  kms.refuseNext(NEXT);
  await expect(signer.sign(MESSAGE)).rejects.toBeInstanceOf(Unreachable);
  expect((await signer.sign(MESSAGE)).signature).not.toBe('');
});
