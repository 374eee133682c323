import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { s3FileStore } from '../../functions/files/s3-file-store.ts';
import type { FileStore } from '../../functions/http/file-store.ts';
import { OutsideFault } from '../../functions/store/outside-fault.ts';

let server: Server;
let files: FileStore;
const kept = new Map<string, Buffer>();
let failures = 0;

/** Keeps objects as S3 does, by the path of a bucket and a key; and fails so many times first. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const path = (request.url ?? '').split('?')[0] ?? '';
      failures -= 1;
      if (failures >= 0) response.writeHead(503).end();
      else if (request.method === 'PUT') {
        kept.set(path, Buffer.concat(chunks));
        response.writeHead(200).end();
      } else if (kept.has(path)) response.writeHead(200).end(kept.get(path));
      else response.writeHead(403).end('<Error><Code>AccessDenied</Code></Error>');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  files = s3FileStore('bucket', {
    endpoint: `http://127.0.0.1:${String(port)}`,
    ...{ forcePathStyle: true, region: 'local', maxAttempts: 2 },
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
});

beforeEach(() => {
  failures = 0;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('a file comes back as it was put, under its key', async () => {
  const bytes = Buffer.from([0, 255, 1, 254]);
  await files.put('batches/bat_1', bytes);
  expect(kept.has('/bucket/batches/bat_1')).toBe(true);
  expect(Buffer.from(await files.get('batches/bat_1')).equals(bytes)).toBe(true);
});

test('one failure is tried again, and more of them are a fault from outside', async () => {
  failures = 1;
  await files.put('batches/bat_2', Buffer.from('x'));
  failures = 2;
  await expect(files.put('batches/bat_3', Buffer.from('x'))).rejects.toThrow(OutsideFault);
});

test('a file that is not there is a fault', async () => {
  await expect(files.get('batches/none')).rejects.toThrow(OutsideFault);
});
