import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderFileStore } from '../../local/folder-file-store.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'riskpool-files-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a file comes back as it was put, to another process too, and nothing is left beside it', async () => {
  const bytes = Buffer.from([0, 255, 1, 254]);
  const files = folderFileStore(folder);
  await Promise.all([files.put('batches/bat_1', bytes), files.put('batches/bat_1', bytes)]);
  expect(Buffer.from(await folderFileStore(folder).get('batches/bat_1')).equals(bytes)).toBe(true);
  expect(readdirSync(join(folder, 'batches'))).toEqual(['bat_1']);
});

test('a file that is not there is a fault', async () => {
  await expect(folderFileStore(folder).get('batches/none')).rejects.toThrow();
});
