import { workMessages } from '../functions/intake-worker/work-messages.ts';
import type { Platform } from '../functions/http/platform.ts';
import type { Store } from '../functions/store/dynamo.ts';
import type { FolderQueue } from './folder-queue.ts';
import { startStreamPump } from './stream-pump.ts';
import { wakeOnWrite } from './wake-on-write.ts';

/** So short that a run which is told to stop need not wait long for its worker. */
const TURN_MS = 1_000;

/** What goes on beside the requests: telling what was written, and working what is queued. */
export type Background = {
  /** Waits until all that happened before is told. */
  readonly told: () => Promise<void>;
  /** When nothing is left in the queue. */
  readonly worked: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

type Parts = { readonly engineEndpoint: string; readonly queue: FolderQueue; readonly openOwn: () => Store };

/**
 * Each part reads and writes by a connection of its own: what is done to the platform’s requests is not done to theirs. What
 * telling writes wakes nobody.
 */
export function startBackground(platform: Platform, { engineEndpoint, queue, openOwn }: Parts): Background {
  const [tellingStore, workerStore] = [openOwn(), openOwn()];
  const pump = startStreamPump({ ...platform, store: tellingStore }, engineEndpoint);
  for (const written of [platform.store, workerStore]) wakeOnWrite(written, pump.wake);
  const worker = { ...platform, store: workerStore, turnMs: TURN_MS };
  queue.start((delivered) => workMessages(delivered, worker));
  return {
    told: pump.drained,
    worked: queue.drained,
    stop: async () => {
      await queue.stop();
      await pump.stop();
      workerStore.client.destroy();
      tellingStore.client.destroy();
    },
  };
}
