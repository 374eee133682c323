import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';

const LOOKS_MAX = 1_000;
const LOOK_MS = 20;

const dataDir = mkdtempSync(join(tmpdir(), 'riskpool-ending-'));

afterAll(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

/** Whether any process of the run is left: its group holds the engine and the shell beside it. */
function isAnybodyLeft(group: number): boolean {
  try {
    process.kill(-group, 0);
    return true;
  } catch {
    return false;
  }
}

test.each(['SIGTERM', 'SIGKILL'] as const)(
  'the engine ends with the local run that is ended by %s',
  async (signal) => {
    const child = spawn(process.execPath, ['local/main.ts'], {
      env: { ...process.env, PORT: '0', DATA_DIR: dataDir },
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const { pid } = child;
    if (pid === undefined) throw new Error('the local run did not start');
    const [output] = (await once(child.stdout, 'data')) as [Buffer];
    expect(output.toString()).toContain('riskpool listens on');
    expect(isAnybodyLeft(pid)).toBe(true);
    child.kill(signal);
    const [code] = (await once(child, 'exit')) as [number | null];
    expect(code).toBe(signal === 'SIGTERM' ? 0 : null);
    for (let looks = 0; looks < LOOKS_MAX && isAnybodyLeft(pid); looks += 1) await wait(LOOK_MS);
    expect(isAnybodyLeft(pid)).toBe(false);
  },
);
