import type { WorkQueue } from '../../functions/http/work-queue.ts';
import { workMessages } from '../../functions/intake-worker/work-messages.ts';
import type { Worker } from '../../functions/intake-worker/worker.ts';

/** Works what is sent, in order; what fails comes again at once. */
export function simulatedQueue(workerOf: () => Worker): WorkQueue {
  const waiting: string[] = [];
  let isWorking = false;
  const work = async () => {
    isWorking = true;
    while (waiting.length > 0) {
      const delivered = waiting.splice(0).map((body, index) => ({ id: String(index), body }));
      const again = new Set(await workMessages(delivered, workerOf()));
      waiting.unshift(...delivered.filter(({ id }) => again.has(id)).map(({ body }) => body));
    }
    isWorking = false;
  };
  return {
    send: (message) => {
      waiting.push(JSON.stringify(message));
      if (!isWorking) void work();
      return Promise.resolve();
    },
  };
}
