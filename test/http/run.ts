import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalRun, type LocalOptions, type LocalRun } from '../../local/run.ts';
import { apiOf, type Api } from './api.ts';

export type TestRun = LocalRun & { readonly api: Api };

type TestOptions = Omit<LocalOptions, 'port' | 'dataDir' | 'endpoint'>;

/** The whole local run in this process, on a fresh data folder that goes when it stops. */
export async function startTestRun(options: TestOptions = {}): Promise<TestRun> {
  const dataDir = mkdtempSync(join(tmpdir(), 'riskpool-test-'));
  const run = await startLocalRun({ port: 0, dataDir, endpoint: null, ...options });
  return {
    ...run,
    api: apiOf(run.url),
    stop: async () => {
      await run.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
