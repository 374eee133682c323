import type { Context } from 'aws-lambda';
import { cloudWorld, required } from '../http/cloud-platform.ts';
import { openKms } from '../identity/kms-client.ts';
import { kmsSecrets } from '../webhooks/kms-secrets.ts';
import { REAL_OUTSIDE } from './post-safely.ts';
import { sendDue } from './send-due.ts';

const sender = {
  ...cloudWorld(process.env),
  secrets: kmsSecrets(openKms(), required(process.env, 'WEBHOOK_KEY')),
  outside: REAL_OUTSIDE,
  realNow: () => new Date(),
  chance: Math.random,
};

/** Called when something was told, and every minute; what called it does not matter. */
export async function handler(_event: unknown, { awsRequestId }: Context): Promise<void> {
  await sendDue(sender, awsRequestId);
}
