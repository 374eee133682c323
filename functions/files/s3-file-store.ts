import { GetObjectCommand, PutObjectCommand, S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { OutsideFault } from '../store/outside-fault.ts';
import type { FileStore } from '../http/file-store.ts';

const CONNECTION_TIMEOUT_MS = 1_000;
const REQUEST_TIMEOUT_MS = 3_000;
/** The SDK's own tries of one request; all of them together end before the function does. */
const ATTEMPTS_MAX = 2;

class FileFault extends OutsideFault {
  override readonly name = 'FileFault';
}

/** Files as the objects of one bucket. */
export function s3FileStore(bucket: string, config: S3ClientConfig = {}): FileStore {
  const client = new S3Client({
    maxAttempts: ATTEMPTS_MAX,
    requestHandler: { connectionTimeout: CONNECTION_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS },
    ...config,
  });
  return {
    put: async (key, bytes) => {
      await orFault(client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes })));
    },
    get: async (key) => {
      const { Body } = await orFault(client.send(new GetObjectCommand({ Bucket: bucket, Key: key })));
      if (Body === undefined) throw new FileFault('the file came without its bytes');
      return orFault(Body.transformToByteArray());
    },
  };
}

async function orFault<Answer>(request: Promise<Answer>): Promise<Answer> {
  try {
    return await request;
  } catch (error) {
    throw new FileFault('the files are out of reach', { cause: error });
  }
}
