import type { Platform } from '../functions/http/platform.ts';
import { workMessages } from '../functions/intake-worker/work-messages.ts';
import type { Store } from '../functions/store/dynamo.ts';
import type { FolderQueue } from './folder-queue.ts';
import type { SandboxClock } from './sandbox-clock.ts';
import { startTelling, type Telling } from './telling.ts';
import { wakeOnWrite } from './wake-on-write.ts';

/** So short that a run which is told to stop need not wait long for its worker. */
const TURN_MS = 1_000;

/** What goes on beside the requests: telling what was written, sending it, and working what is queued. */
export type Background = {
  readonly telling: Telling;
  /** When nothing is left in the queue. */
  readonly worked: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

type Parts = {
  readonly engineEndpoint: string;
  readonly queue: FolderQueue;
  readonly openOwn: () => Store;
  readonly folder: string;
  readonly clock: SandboxClock;
  readonly webhooksToLoopback: boolean;
};

/** Each part reads and writes by a connection of its own: what is done to the platform’s requests is not done to theirs. */
export function startBackground(platform: Platform, { queue, openOwn, ...parts }: Parts): Background {
  const telling = startTelling({ platform, store: openOwn(), ...parts });
  const workerStore = openOwn();
  wakeOnWrite(workerStore, telling.wake);
  const worker = { ...platform, store: workerStore, turnMs: TURN_MS };
  queue.start((delivered) => workMessages(delivered, worker));
  return {
    telling,
    worked: queue.drained,
    stop: async () => {
      await queue.stop();
      await telling.stop();
      workerStore.client.destroy();
    },
  };
}
