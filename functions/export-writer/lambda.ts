import { kmsPackSigner } from '../exports/kms-pack-signer.ts';
import { openS3, s3Storage } from '../exports/s3-storage.ts';
import { cloudPlatform, required } from '../http/cloud-platform.ts';
import { realNow } from '../http/real-now.ts';
import { openKms } from '../identity/kms-client.ts';
import { readKmsKeys } from '../identity/kms-signer.ts';
import { runExports } from './run-exports.ts';
import { SEGMENT_ENTRIES } from './write-pack.ts';

/** Lambda ends a function after fifteen minutes; what is not finished then is gone on with a minute later. */
const WORK_MS = 14 * 60_000;
const AT_ONCE = 2;

const platform = cloudPlatform(process.env);
const keys = readKmsKeys(required(process.env, 'PACK_KEYS'));
const storage = s3Storage(openS3(), required(process.env, 'PACK_BUCKET'), Date.now);
const signer = kmsPackSigner(openKms(), keys, () => realNow(platform));

/** Comes round every minute. */
export async function handler(): Promise<void> {
  const signal = AbortSignal.timeout(WORK_MS);
  const writer = { platform, storage, signer, segmentEntries: SEGMENT_ENTRIES };
  await runExports({ ...writer, isAlone: false, atOnce: AT_ONCE, signal });
}
