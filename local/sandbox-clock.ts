import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { instantFromMillis, millisOf, type Instant } from '../domain/calendar/instant.ts';

/** Business time of the local run: the real clock, moved on by so much as integrators asked for. */
export type SandboxClock = {
  readonly now: () => Instant;
  /** False, changing nothing, for a moment that is already past. */
  readonly moveTo: (target: Instant) => boolean;
  /** Has something called whenever it was moved. */
  readonly onMove: (moved: () => void) => void;
};

/** Keeps the offset in a file, replaced as a whole, so that it survives a restart and is never half-written. */
export function sandboxClock(file: string): SandboxClock {
  let offsetMs = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  const nowMs = () => Date.now() + offsetMs;
  const listeners: (() => void)[] = [];
  return {
    now: () => instantFromMillis(nowMs()),
    moveTo: (target) => {
      const aheadMs = millisOf(target) - nowMs();
      if (aheadMs < 0) return false;
      offsetMs += aheadMs;
      writeFileSync(`${file}.new`, String(offsetMs), { flush: true });
      renameSync(`${file}.new`, file);
      for (const moved of listeners) moved();
      return true;
    },
    onMove: (moved) => {
      listeners.push(moved);
    },
  };
}
