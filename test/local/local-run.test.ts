import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startLocalRun, type LocalRun } from '../../local/run.ts';
import { apiOf, type Reply } from '../http/api.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'riskpool-local-'));
let run: LocalRun;

beforeAll(async () => {
  run = await start();
});

afterAll(async () => {
  await run.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(): Promise<LocalRun> {
  return startLocalRun({ port: 0, dataDir, endpoint: null });
}

async function clock(method: 'GET' | 'PUT', body?: string): Promise<Reply> {
  return apiOf(run.url).send(method, '/sandbox/clock', { 'content-type': 'application/json' }, body);
}

async function pools(): Promise<unknown> {
  return (await apiOf(run.url).get('demo-auditor', '/v1/pools')).body;
}

test('a data folder has one owner; the second run is told which folder and what to do', async () => {
  await expect(start()).rejects.toThrow(`Another local run is using ${dataDir}`);
  expect((await clock('GET')).status).toBe(200);
});

test('the clock moves forward and never back, and says why it does not', async () => {
  expect((await clock('PUT', '{"now":"2099-03-01T00:00:00Z"}')).status).toBe(200);
  const backwards = await clock('PUT', '{"now":"2099-02-28T23:59:59Z"}');
  expect(backwards.status).toBe(422);
  expect(backwards.body).toMatchObject({ code: 'clock.backwards', status: 422 });
  expect((await clock('GET')).body.now).toMatch(/^2099-03-01T00:00:/);
});

test.each(['{"now":"tomorrow"}', '{"now":"9999-01-01T00:00:00Z"}', '{}', '{', '[]'])(
  'the clock is not moved to %s',
  async (body) => {
    expect((await clock('PUT', body)).body).toMatchObject({ status: 400, code: 'request.invalid' });
  },
);

test('a restart keeps clock and pools, and puts no demo money in twice', async () => {
  const before = await pools();
  await run.stop();
  run = await start();
  expect((await clock('GET')).body.now).toMatch(/^2099-03-01T00:0/);
  expect(await pools()).toEqual(before);
});
