import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WORKER_NODE_OPTIONS } from '../../infra/specs/batches.ts';
import type { Platform } from '../../functions/http/platform.ts';
import type { WorkMessage } from '../../functions/http/work-queue.ts';
import { startLocalRun } from '../../local/run.ts';
import { folderQueue, type FolderQueue } from '../../local/folder-queue.ts';
import { apiOf } from '../http/api.ts';
import type { TestRun } from '../http/run.ts';
import { startChild } from './talk.ts';
import type { Told } from './worker-process.ts';

/** A local run whose queue is worked by a process of its own. */
export type WorkPlace = {
  readonly run: Omit<TestRun, 'stop'>;
  readonly endpoint: string;
  readonly dataDir: string;
  readonly queue: FolderQueue;
  /** What the worker has written since it was last asked, and its peak memory. */
  readonly told: () => Promise<Told>;
  readonly stop: () => Promise<void>;
};

export async function startWorkPlace(): Promise<WorkPlace> {
  const dataDir = mkdtempSync(join(tmpdir(), 'riskpool-bench-'));
  const log: Platform['log'] = (level, event, fields) => {
    if (level === 'error') console.error(event, fields);
  };
  const queue = folderQueue(join(dataDir, 'bench-queue'), log);
  const local = await startLocalRun({ port: 0, dataDir, endpoint: null, queue });
  const { client } = local.platform.store;
  const address = await client.config.endpoint?.();
  const endpoint = `http://${String(address?.hostname)}:${String(address?.port)}`;
  const sendOn = (message: unknown) => queue.send(message as WorkMessage);
  const worker = startChild(
    'worker-process',
    dataDir,
    [endpoint, join(dataDir, 'files')],
    sendOn,
    WORKER_NODE_OPTIONS.split(' '),
  );
  queue.start(async (delivered) => (await worker.ask(delivered)) as string[]);
  return {
    run: { ...local, api: apiOf(local.url) },
    ...{ endpoint, dataDir, queue },
    told: async () => (await worker.ask('tell')) as Told,
    stop: async () => {
      await queue.stop();
      worker.stop();
      await local.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
