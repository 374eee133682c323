import type { Platform } from '../http/platform.ts';

/** What the worker needs from the world. */
export type Worker = Pick<
  Platform,
  'store' | 'policies' | 'now' | 'sha256' | 'pause' | 'queue' | 'files' | 'log'
> & {
  /** For how long a batch is worked in one turn, until others on its pool have theirs. */
  readonly turnMs: number;
};

/** A worker is the only one on its pool, and those it races with stop sooner: it does not give up while its message lasts. */
export const WORKER_RACES_MAX = 40;
