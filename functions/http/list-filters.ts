import { parseCreditCode } from '../../domain/identifiers/credit-code.ts';
import { isInstitutionId } from '../../domain/identifiers/ids.ts';
import { isPoolId } from '../../domain/pools/pool.ts';

/** A query parameter by which a list can be narrowed: the attribute that has to equal it, or null for what it is not. */
export type ListFilter = { readonly attribute: string; readonly read: (text: string) => string | null };

export type ListFilters = Readonly<Record<string, ListFilter>>;

/** What everything that is listed can be narrowed by. */
export const COMMON_FILTERS = {
  pool: { attribute: 'poolId', read: (text: string) => (isPoolId(text) ? text : null) },
  institutionId: {
    attribute: 'institutionId',
    read: (text: string) => (isInstitutionId(text) ? text : null),
  },
  enterprise: { attribute: 'creditCode', read: creditCodeOrNull },
} satisfies ListFilters;

export function statusFilter(statuses: readonly string[]): ListFilter {
  return { attribute: 'status', read: (text) => statuses.find((status) => status === text) ?? null };
}

function creditCodeOrNull(text: string): string | null {
  const parsed = parseCreditCode(text);
  return parsed.ok ? parsed.value : null;
}
