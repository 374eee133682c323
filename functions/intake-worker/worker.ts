import type { Platform } from '../http/platform.ts';

/** What the worker needs from the world. */
export type Worker = Pick<
  Platform,
  'store' | 'policies' | 'now' | 'sha256' | 'pause' | 'queue' | 'files' | 'log'
> & {
  /** For how long the batches of a pool are worked in one delivery, until others on it have their turn. */
  readonly turnMs: number;
};

/** Those that it races with leave their claims to it much sooner; all its pauses together stay within one delivery. */
export const WORKER_RACES_MAX = 15;
