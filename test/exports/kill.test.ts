import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { importJournal, longJournal } from '../bench/long-journal.ts';
import { apiOf, type Api } from '../http/api.ts';
import { ALL_FORMATS, download, expectPassed, overExport, signingKeys } from './pack-desk.ts';

const ENTRIES = 20_000;
const PER_MONTH = 1_000;
const TRIES_MAX = 2_000;

const dataDir = mkdtempSync(join(tmpdir(), 'riskpool-export-kill-'));
let child: ChildProcess | null = null;

afterAll(async () => {
  await kill();
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(): Promise<Api> {
  const started = spawn(process.execPath, ['local/main.ts'], {
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir },
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = started;
  const [output] = (await once(started.stdout, 'data')) as [Buffer];
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output.toString())?.[0];
  if (url === undefined) throw new Error(`no address in: ${output.toString()}`);
  return apiOf(url);
}

/** All of the local run at once, the engine too. */
async function kill(): Promise<void> {
  if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  process.kill(-child.pid, 'SIGKILL');
  await ended;
}

async function untilUnderWay(api: Api, id: string): Promise<void> {
  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    const { body } = await api.get('demo-auditor', `/v1/exports/${id}`);
    if (body.status === 'running' && body.progress.entriesDone > 0) return;
    if (body.status === 'done') throw new Error('it was done before it could be killed');
    await wait(5);
  }
  throw new Error('it never began');
}

test(
  'an export that is killed half-way goes on by itself with the next start',
  { timeout: 180_000 },
  async () => {
    importJournal(dataDir, longJournal(ENTRIES, PER_MONTH));
    let api = await start();
    const body = { pool: 'compensation', formats: ALL_FORMATS, language: 'zh' };
    const { id } = (await api.post('demo-auditor', '/v1/exports', body)).body;
    await untilUnderWay(api, id);
    await kill();
    api = await start();
    const done = await overExport(api, 'demo-auditor', id);
    expect(done.range).toEqual({ firstSeq: 1, lastSeq: ENTRIES });
    await expectPassed(await download(done), await signingKeys(api));
  },
);
