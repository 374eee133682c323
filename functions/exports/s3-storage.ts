import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
  type CompletedPart,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import { assert } from '../../domain/assert.ts';
import { Unreachable } from '../http/unreachable.ts';
import type { PackStorage } from './pack-storage.ts';

/** S3 takes no smaller part but the last, and ten thousand of them: eighty gigabytes to a file. */
const PART_BYTES = 8 * 1024 * 1024;
const PARTS_MAX = 10_000;
const CONNECTION_TIMEOUT_MS = 2_000;
const REQUEST_TIMEOUT_MS = 60_000;
const ATTEMPTS_MAX = 5;
/** Ledgers are kept for thirty years (会计档案管理办法), and so are the packs that prove them. */
const RETENTION_YEARS = 30;

export function openS3(config: S3ClientConfig = {}): S3Client {
  return new S3Client({
    maxAttempts: ATTEMPTS_MAX,
    requestHandler: { connectionTimeout: CONNECTION_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS },
    ...config,
  });
}

/** Keeps packs in a bucket; of what is finished no version can be deleted before its time (Object Lock). */
export function s3Storage(client: S3Client, bucket: string, nowMs: () => number): PackStorage {
  const objectOf = (path: string) => ({ Bucket: bucket, Key: path });
  const lockOf = (path: string) => {
    if (!path.startsWith('packs/')) return {};
    const until = new Date(nowMs());
    until.setUTCFullYear(until.getUTCFullYear() + RETENTION_YEARS);
    return { ObjectLockMode: 'GOVERNANCE', ObjectLockRetainUntilDate: until } as const;
  };
  return {
    write: async (path, chunks) => {
      const parts = inParts(chunks);
      const first = await parts.next();
      const firstPart = first.done === true ? Buffer.alloc(0) : first.value;
      const target = { ...objectOf(path), ...lockOf(path) };
      if (firstPart.length < PART_BYTES) {
        await orUnreachable(client.send(new PutObjectCommand({ ...target, Body: firstPart })));
        return;
      }
      await uploadParts(client, target, firstPart, parts);
    },
    read: async function* (path) {
      const { Body } = await orUnreachable(client.send(new GetObjectCommand(objectOf(path))));
      assert(Body !== undefined, 'S3 gives the object or throws');
      yield* Body as AsyncIterable<Uint8Array>;
    },
    remove: async (path) => {
      for (let page = 0; page < PARTS_MAX; page += 1) {
        const { Contents = [] } = await orUnreachable(
          client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: `${path}/` })),
        );
        if (Contents.length === 0) return;
        for (const { Key } of Contents)
          await orUnreachable(client.send(new DeleteObjectCommand({ Bucket: bucket, Key })));
      }
    },
  };
}

type Target = { readonly Bucket: string; readonly Key: string };

/** All parts, or nothing: what is not completed is no object, and its parts are given up. */
async function uploadParts(
  client: S3Client,
  target: Target & object,
  first: Buffer,
  rest: AsyncIterator<Buffer>,
): Promise<void> {
  const { Bucket, Key } = target;
  const { UploadId } = await orUnreachable(client.send(new CreateMultipartUploadCommand(target)));
  const upload = { Bucket, Key, UploadId };
  try {
    const done: CompletedPart[] = [];
    let next: IteratorResult<Buffer, unknown> = { done: false, value: first };
    for (let PartNumber = 1; next.done !== true; PartNumber += 1) {
      assert(PartNumber <= PARTS_MAX, `${Key} is of too many parts`);
      const part = { ...upload, PartNumber, Body: next.value };
      const { ETag, ChecksumCRC32 } = await orUnreachable(client.send(new UploadPartCommand(part)));
      done.push({ PartNumber, ETag, ChecksumCRC32 });
      next = await rest.next();
    }
    const MultipartUpload = { Parts: done };
    await orUnreachable(client.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload })));
  } catch (error) {
    await client.send(new AbortMultipartUploadCommand(upload)).catch(() => undefined);
    throw error;
  }
}

/** The bytes in pieces of the size of a part, the last of them smaller or empty. */
async function* inParts(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer, void> {
  let gathered: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    gathered.push(chunk);
    bytes += chunk.length;
    if (bytes < PART_BYTES) continue;
    yield Buffer.concat(gathered);
    gathered = [];
    bytes = 0;
  }
  if (bytes > 0) yield Buffer.concat(gathered);
}

/** Whatever S3 says, whoever writes tries again later. */
async function orUnreachable<Answer>(request: Promise<Answer>): Promise<Answer> {
  try {
    return await request;
  } catch (error) {
    throw new Unreachable('S3 did not answer', { cause: error });
  }
}
