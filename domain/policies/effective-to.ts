import { addDays, type LocalDate } from '../calendar/local-date.ts';
import type { Policy } from './policy.ts';

/** The last day of a version: the day before the pool's next one, among those in force; null while there is none. */
export function effectiveTo({ poolId, effectiveFrom }: Policy, inForce: readonly Policy[]): LocalDate | null {
  const later = inForce
    .filter((other) => other.poolId === poolId && other.effectiveFrom > effectiveFrom)
    .map((other) => other.effectiveFrom)
    .toSorted();
  return later[0] === undefined ? null : addDays(later[0], -1);
}
