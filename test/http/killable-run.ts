import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiOf, type Api } from './api.ts';

/** The local run as a process of its own, which can be killed and started again on the same data. */
export type KillableRun = {
  readonly start: () => Promise<Api>;
  /** Everything of it at once, the engine too: what a power cut would leave. */
  readonly kill: () => Promise<void>;
  readonly remove: () => void;
};

export function killableRun(): KillableRun {
  const dataDir = mkdtempSync(join(tmpdir(), 'riskpool-kill-'));
  let child: ChildProcess | null = null;
  const killGroup = () => {
    if (child?.pid !== undefined && child.exitCode === null && child.signalCode === null)
      process.kill(-child.pid, 'SIGKILL');
  };
  return {
    start: async () => {
      const started = spawn(process.execPath, ['local/main.ts'], {
        env: { ...process.env, PORT: '0', DATA_DIR: dataDir },
        detached: true,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      child = started;
      const failed = once(started, 'exit').then(() => {
        throw new Error('the local run ended before it listened');
      });
      const [output] = (await Promise.race([once(started.stdout, 'data'), failed])) as [Buffer];
      failed.catch(() => undefined);
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output.toString())?.[0];
      if (url === undefined) throw new Error(`no address in: ${output.toString()}`);
      return apiOf(url);
    },
    kill: async () => {
      if (child === null) return;
      const ended = once(child, 'exit');
      killGroup();
      await ended;
    },
    remove: () => {
      killGroup();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
