import { cloudPlatform, required } from '../http/cloud-platform.ts';
import { createFunction } from '../http/create-function.ts';
import { realNow } from '../http/real-now.ts';
import { openKms } from '../identity/kms-client.ts';
import { readKmsKeys } from '../identity/kms-signer.ts';
import { kmsPackSigner } from './kms-pack-signer.ts';
import { packExports } from './operations.ts';
import { s3Links } from './s3-links.ts';
import { openS3 } from './s3-storage.ts';

const platform = cloudPlatform(process.env);
const keys = readKmsKeys(required(process.env, 'PACK_KEYS'));

export const handler = createFunction(
  packExports({
    links: s3Links(openS3(), required(process.env, 'PACK_BUCKET')),
    signer: kmsPackSigner(openKms(), keys, () => realNow(platform)),
    // The writer looks every minute by itself, so that no function needs the right to call another.
    wake: () => undefined,
  }),
  platform,
);
