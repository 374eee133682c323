import { randomBytes } from 'node:crypto';
import type { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PackStorage } from '../../functions/exports/pack-storage.ts';
import { s3Links } from '../../functions/exports/s3-links.ts';
import { openS3, s3Storage } from '../../functions/exports/s3-storage.ts';
import { Unreachable } from '../../functions/http/unreachable.ts';
import { startS3StandIn, type S3StandIn } from './s3-stand-in.ts';

const NOW = Date.parse('2026-11-28T00:00:00Z');
const MEGABYTE = 1024 * 1024;

let s3: S3StandIn;
let client: S3Client;
let storage: PackStorage;

beforeAll(async () => {
  s3 = await startS3StandIn();
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  client = openS3({ endpoint: s3.endpoint, region: 'local', credentials, forcePathStyle: true });
  storage = s3Storage(client, 'packs-of-the-city', () => NOW);
});

afterAll(async () => {
  client.destroy();
  await s3.stop();
});

async function* piecesOf(bytes: Buffer, pieceBytes: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceBytes)
    yield await Promise.resolve(bytes.subarray(at, at + pieceBytes));
}

async function readAll(path: string): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of storage.read(path)) pieces.push(piece);
  return Buffer.concat(pieces);
}

test.each([
  ['nothing', 0],
  ['a small file', 1_000],
  ['a file of just one part', 8 * MEGABYTE],
  ['a file of several parts', 17 * MEGABYTE + 3],
])('keeps %s, to the byte', async (_what, size) => {
  const bytes = randomBytes(size);
  await storage.write('work/xpt_1/0/entries.jsonl', piecesOf(bytes, 3 * MEGABYTE));
  expect((await readAll('work/xpt_1/0/entries.jsonl')).equals(bytes)).toBe(true);
  expect(s3.uploads.size).toBe(0);
});

test.each([
  ['small', 10],
  ['large', 9 * MEGABYTE],
])('locks a %s file that is finished for thirty years, and none on the way to it', async (_what, size) => {
  const bytes = randomBytes(size);
  await storage.write('packs/xpt_1/entries.jsonl', piecesOf(bytes, MEGABYTE));
  expect(s3.objects.get('packs/xpt_1/entries.jsonl')?.headers).toMatchObject({
    'x-amz-object-lock-mode': 'GOVERNANCE',
    'x-amz-object-lock-retain-until-date': '2056-11-28T00:00:00Z',
  });
  await storage.write('work/xpt_1/0/entries.jsonl', piecesOf(bytes, MEGABYTE));
  const { headers = {} } = s3.objects.get('work/xpt_1/0/entries.jsonl') ?? {};
  expect(Object.keys(headers).join()).not.toMatch(/object-lock/);
});

test('leaves nothing of a file of which a part was refused, and says that S3 did not answer', async () => {
  s3.failNextPart();
  const writing = storage.write('packs/xpt_2/entries.jsonl', piecesOf(randomBytes(9 * MEGABYTE), MEGABYTE));
  await expect(writing).rejects.toBeInstanceOf(Unreachable);
  expect(s3.uploads.size).toBe(0);
  expect(s3.objects.has('packs/xpt_2/entries.jsonl')).toBe(false);
  await expect(readAll('packs/xpt_2/entries.jsonl')).rejects.toBeInstanceOf(Unreachable);
});

test('takes away what is under a path, and nothing beside it', async () => {
  for (const path of ['work/xpt_3/0/a', 'work/xpt_3/1/b', 'work/xpt_30/0/a'])
    await storage.write(path, piecesOf(Buffer.from('x'), 1));
  await storage.remove('work/xpt_3');
  expect([...s3.objects.keys()].filter((key) => key.startsWith('work/xpt_3'))).toEqual(['work/xpt_30/0/a']);
  await storage.remove('work/xpt_3');
});

test('links for five minutes, to whoever shows the holder’s secret with it', async () => {
  const links = s3Links(client, 'packs-of-the-city');
  const [one, other] = [
    await links.linkTo('packs/xpt_1/a', 'secret-1'),
    await links.linkTo('packs/xpt_1/a', 'secret-2'),
  ];
  const { searchParams, pathname } = new URL(one);
  expect(pathname).toBe('/packs-of-the-city/packs/xpt_1/a');
  expect(searchParams.get('X-Amz-Expires')).toBe('300');
  expect(searchParams.get('X-Amz-SignedHeaders')).toBe('host;x-riskpool-holder');
  expect(one).not.toContain('secret');
  expect(new URL(other).searchParams.get('X-Amz-Signature')).not.toBe(searchParams.get('X-Amz-Signature'));
});
