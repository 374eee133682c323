import { instantFromMillis, millisOf, type Instant } from '../calendar/instant.ts';

/** Between one attempt and the next, in seconds; with the first they make ten within some three days (Standard Webhooks). */
const DELAYS_SECONDS = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];

export const ATTEMPTS_MAX = DELAYS_SECONDS.length + 1;

/** So much earlier or later at most, in thousandths, so that what failed together does not come back together. */
const JITTER_THOUSANDTHS = 100;

/** When to try again after so many attempts, the last of them at this moment; null after the last. Chance is from 0 to below 1. */
export function nextAttemptAt(at: Instant, attempts: number, chance: number): Instant | null {
  const delaySeconds = DELAYS_SECONDS[attempts - 1];
  if (delaySeconds === undefined) return null;
  const thousandths = 1_000 - JITTER_THOUSANDTHS + Math.floor(chance * (2 * JITTER_THOUSANDTHS + 1));
  return instantFromMillis(millisOf(at) + delaySeconds * thousandths);
}
