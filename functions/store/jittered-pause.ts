import { setTimeout as wait } from 'node:timers/promises';
import type { Pause } from './commit-on-head.ts';

const FIRST_MS = 32;
/** Long enough for dozens of callers to get out of each other's way, and short enough for one of them to wait a few times. */
const LONGEST_MS = 1_500;

/** Full jitter over a doubling span: callers that collided once do not collide in step again. */
export function jitteredPause(random: () => number): Pause {
  return async (attempt) => {
    const spanMs = Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt);
    await wait(random() * spanMs);
  };
}
