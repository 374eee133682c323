import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalRun, type LocalOptions, type LocalRun } from '../../local/run.ts';
import { apiOf, type Api } from './api.ts';

export type TestRun = LocalRun & { readonly api: Api };

type Limits = Pick<LocalOptions, 'quota' | 'arrivalMsMax'>;

/** The whole local run in this process, on a fresh data folder that goes when it stops. */
export async function startTestRun(limits: Limits = {}): Promise<TestRun> {
  const dataDir = mkdtempSync(join(tmpdir(), 'riskpool-test-'));
  const run = await startLocalRun({ port: 0, dataDir, endpoint: null, ...limits });
  return {
    ...run,
    api: apiOf(run.url),
    stop: async () => {
      await run.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
