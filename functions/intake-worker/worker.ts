import type { Platform } from '../http/platform.ts';

/** What the worker needs from the world. */
export type Worker = Pick<
  Platform,
  'store' | 'policies' | 'now' | 'sha256' | 'pause' | 'queue' | 'files' | 'log'
> & {
  /** For how long the batches of a pool are worked in one delivery, until others on it have their turn. */
  readonly turnMs: number;
};

/** How the worker races: those that it meets leave their claims to it after two losses, and it only has to be there again soon. */
export const WORKER_RACES_MAX = 40;

/** Spreads its tries over some hundredths of a second, however many it has made. */
export function inShortPauses(worker: Worker): Worker {
  return { ...worker, pause: () => worker.pause(0) };
}
