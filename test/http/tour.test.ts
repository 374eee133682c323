import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestRun, type TestRun } from './run.ts';

const exec = promisify(execFile);

let run: TestRun;

beforeAll(async () => {
  run = await startTestRun();
});

afterAll(async () => {
  await run.stop();
});

test('the tour of the README runs as it is written, to a paid claim and a pack that passes', async () => {
  const blocks = [...readFileSync('README.md', 'utf8').matchAll(/```sh\n(.*?)```/gs)].map(
    ([, block]) => block,
  );
  expect(blocks.length).toBeGreaterThan(3);
  const script = ['set -eu', ...blocks].join('\n');
  const { stdout } = await exec('/bin/sh', ['-c', script], { env: { ...process.env, URL: run.url } });
  const lines = stdout.trim().split('\n');
  expect(lines[0]).toBe('exposure.ineligible');
  expect(lines[1]).toMatch(/^exp_/);
  expect(stdout).toContain('reviewed\napproved\npaid\n');
  const pool = lines.find((line) => line.startsWith('{"id":"compensation"'));
  expect(JSON.parse(pool ?? '')).toMatchObject({ paidFen: 112_000_000, headroomFen: 1_888_000_000 });
  expect(stdout).toMatch(/^PASS: compensation, entries 1–5 \(5\), 1 claims\.$/m);
});
