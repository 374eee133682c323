import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { secretName, type WebhookSecrets } from '../functions/webhooks/webhook-secret.ts';

const KEY_BYTES = 32;

/** Secrets of webhooks by a key kept in a file of the data folder, made at the first start. */
export function keyFileSecrets(file: string): WebhookSecrets {
  if (!existsSync(file)) {
    writeFileSync(`${file}.new`, randomBytes(KEY_BYTES), { mode: 0o600, flush: true });
    renameSync(`${file}.new`, file);
  }
  const key = readFileSync(file);
  return (id, number) => Promise.resolve(createHmac('sha256', key).update(secretName(id, number)).digest());
}
