import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLogFile } from '../../local/log-file.ts';

const MEGABYTE = 1024 * 1024;
let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'riskpool-log-'));
  path = join(folder, 'riskpool.log');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a log goes on where it was left, and takes no line once it is closed', () => {
  for (const requestId of ['first', 'second']) {
    const { log, close } = openLogFile(path);
    log('info', 'request.answered', { requestId });
    close();
    log('info', 'request.answered', { requestId: 'late' });
  }
  const ids = readFileSync(path, 'utf8').match(/"requestId":"\w+"/g);
  expect(ids).toEqual(['"requestId":"first"', '"requestId":"second"']);
});

test('a log never takes up much more than twice its size, and keeps the newest', () => {
  const { log, close } = openLogFile(path);
  const code = 'x'.repeat(MEGABYTE);
  for (let number = 1; number <= 35; number += 1) log('info', 'n', { requestId: String(number), code });
  close();
  for (const file of [path, `${path}.before`]) expect(statSync(file).size).toBeLessThan(12 * MEGABYTE);
  expect(readFileSync(path, 'utf8').trimEnd().split('\n').at(-1)).toContain('"requestId":"35"');
});
