import { parseLocalDate, type LocalDate } from '../calendar/local-date.ts';
import { isPoolId, type PoolId } from '../pools/pool.ts';
import type { PolicyVersionId } from './policy.ts';

/** What tells a version from every other: no two of a pool have the same first day. */
export type PolicyVersionName = { readonly poolId: PoolId; readonly effectiveFrom: LocalDate };

export function policyVersionId({ poolId, effectiveFrom }: PolicyVersionName): PolicyVersionId {
  return `${poolId}@${effectiveFrom}`;
}

/** The pool and the first day that an id names; null where it is no such id. */
export function parsePolicyVersionId(id: string): PolicyVersionName | null {
  const [poolId = '', day = '', ...rest] = id.split('@');
  const effectiveFrom = parseLocalDate(day);
  if (!isPoolId(poolId) || !effectiveFrom.ok || rest.length > 0) return null;
  return { poolId, effectiveFrom: effectiveFrom.value };
}
