import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../local/free-port.ts';

const TRY_MS = 10;
const TRIES_MAX = 3_000;

/** From the command to the first healthy answer, on a fresh data folder. */
export async function benchStartUp(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'riskpool-bench-'));
  const port = await freePort();
  const started = performance.now();
  const env = { ...process.env, PORT: String(port), DATA_DIR: dataDir };
  const child = spawn('npm', ['start'], { env, stdio: 'ignore', detached: true });
  for (let tries = 0; !(await isHealthy(port)); tries += 1) {
    if (tries === TRIES_MAX) throw new Error('npm start did not answer');
    await wait(TRY_MS);
  }
  console.log(`npm start to /healthz:         ${(performance.now() - started).toFixed(0)} ms`);
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  rmSync(dataDir, { recursive: true, force: true });
}

async function isHealthy(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${String(port)}/healthz`)).ok;
  } catch {
    return false;
  }
}
