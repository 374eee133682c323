import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { institutionIdOf, webhookEndpointIdOf } from '../../domain/identifiers/ids.ts';
import { sha256 } from '../../functions/http/sha256.ts';
import { openKms } from '../../functions/identity/kms-client.ts';
import { OutsideFault } from '../../functions/store/outside-fault.ts';
import { kmsSecrets } from '../../functions/webhooks/kms-secrets.ts';
import { secretName, secretText } from '../../functions/webhooks/webhook-secret.ts';
import { startKmsStandIn, type KmsStandIn } from '../identity/kms-stand-in.ts';

const ID = webhookEndpointIdOf(institutionIdOf('demo-bank', sha256), 'one', sha256);

let kms: KmsStandIn;

beforeAll(async () => {
  kms = await startKmsStandIn('webhooks');
});

afterAll(async () => {
  await kms.stop();
});

function secrets() {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  return kmsSecrets(openKms({ endpoint: kms.endpoint, region: 'cn-north-1', credentials }), 'webhooks');
}

test('a secret is the code that KMS makes of the endpoint and the number, the same whoever asks and when', async () => {
  const made = await secrets()(ID, 1);
  expect(Buffer.from(made)).toEqual(createHmac('sha256', 'webhooks').update(secretName(ID, 1)).digest());
  expect(await secrets()(ID, 1)).toEqual(made);
  expect(await secrets()(ID, 2)).not.toEqual(made);
  expect(secretText(made)).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
});

test('KMS is asked once for each in a process', async () => {
  const before = kms.asked.get('GenerateMac') ?? 0;
  const own = secrets();
  await own(ID, 3);
  await own(ID, 3);
  expect(kms.asked.get('GenerateMac')).toBe(before + 1);
});

test('where KMS does not do its part, nothing of ours is wrong', async () => {
  kms.refuseNext('webhooks', 'DisabledException');
  await expect(secrets()(ID, 4)).rejects.toBeInstanceOf(OutsideFault);
});
