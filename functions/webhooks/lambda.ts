import { cloudPlatform, required } from '../http/cloud-platform.ts';
import { createFunction } from '../http/create-function.ts';
import { openKms } from '../identity/kms-client.ts';
import { kmsSecrets } from './kms-secrets.ts';
import { webhooks } from './operations.ts';

const secrets = kmsSecrets(openKms(), required(process.env, 'WEBHOOK_KEY'));

export const handler = createFunction(
  webhooks({ secrets, allowsLoopback: false }),
  cloudPlatform(process.env),
);
