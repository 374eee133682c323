/** The worker as a process of its own. Asked to work what is delivered, it answers what has to come again. */
import { workMessages, type Delivered } from '../../functions/intake-worker/work-messages.ts';
import { countUnits, type Units } from './count-units.ts';
import { peakMemoryMb } from './peak-memory.ts';
import { processPlatform, storeAt } from './process-platform.ts';
import { talkWithParent } from './talk.ts';

/** As deployed. */
const TURN_MS = 5_000;

const [endpoint = '', files = ''] = process.argv.slice(2);
const store = storeAt(endpoint);
const units = countUnits(store, storeAt(endpoint));
const parent = talkWithParent(async (body): Promise<string[] | Told> => {
  if (body === 'tell') {
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    const peakBytes = peakMemoryMb() * 1_024 ** 2;
    return { ...units.take(), peakBytes, cpuMs: (userCPUTime + systemCPUTime) / 1_000 };
  }
  return workMessages(body as Delivered[], worker);
});
const queue = {
  send: async (message: unknown) => {
    await parent.ask(message);
  },
};
const worker = { ...processPlatform(store, files, queue), turnMs: TURN_MS };

export type Told = Units & { readonly peakBytes: number; readonly cpuMs: number };
