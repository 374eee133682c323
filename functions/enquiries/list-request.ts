import { instant, instantFromMillis, millisOf, type Instant } from '../../domain/calendar/instant.ts';
import { addDays, parseLocalDate } from '../../domain/calendar/local-date.ts';
import { CLAIM_STATUSES } from '../../domain/claims/claim.ts';
import { parseCreditCode } from '../../domain/identifiers/credit-code.ts';
import { isInstitutionId } from '../../domain/identifiers/ids.ts';
import { isPoolId } from '../../domain/pools/pool.ts';
import type { Caller } from '../http/caller.ts';
import { invalid, readCursor, readLimit, unknownParameters } from '../http/page.ts';
import type { Problem } from '../http/problem.ts';
import type { ListRequest } from '../store/list-items.ts';
import { institutionListKey, type ListedKind } from '../store/listing.ts';

type Query = Readonly<Record<string, string | undefined>>;

const FILTERS: Readonly<Record<string, { attribute: string; read: (text: string) => string | null }>> = {
  status: { attribute: 'status', read: (text) => CLAIM_STATUSES.find((status) => status === text) ?? null },
  pool: { attribute: 'poolId', read: (text) => (isPoolId(text) ? text : null) },
  institutionId: { attribute: 'institutionId', read: (text) => (isInstitutionId(text) ? text : null) },
  enterprise: { attribute: 'creditCode', read: creditCodeOrNull },
};

/** Reads what a list is asked for. An institution's list is its own, whatever else the query says. */
export function readListRequest(kind: ListedKind, caller: Caller, query: Query): ListRequest | Problem {
  const filters = Object.keys(FILTERS).filter((name) => kind === 'CLAIM' || name !== 'status');
  const unknown = unknownParameters(query, ['limit', 'cursor', 'from', 'to', ...filters]);
  if (unknown !== null) return unknown;
  const equals: Record<string, string> = {};
  for (const name of filters) {
    const text = query[name];
    const filter = FILTERS[name];
    if (text === undefined || filter === undefined) continue;
    const value = filter.read(text);
    if (value === null) return invalid([{ name, code: 'parameter.not-allowed' }]);
    equals[filter.attribute] = value;
  }
  const from = dayStart(query, 'from', 0);
  const to = dayStart(query, 'to', 1);
  if (from === 'malformed') return invalid([{ name: 'from', code: 'date.malformed' }]);
  if (to === 'malformed') return invalid([{ name: 'to', code: 'date.malformed' }]);
  const limit = readLimit(query);
  if ('problem' in limit) return limit;
  const { index, partition, attribute } = listOf(kind, caller);
  const cursor = readCursor(query, { [attribute]: partition });
  if ('problem' in cursor) return cursor;
  return { index, partition, from, to, equals, limit: limit.limit, after: cursor.after };
}

function listOf(kind: ListedKind, { institutionId }: Caller) {
  return institutionId === null
    ? ({ index: 'byKind', partition: kind, attribute: 'kindKey' } as const)
    : ({
        index: 'byInstitution',
        partition: institutionListKey(kind, institutionId),
        attribute: 'institutionKey',
      } as const);
}

/** The instant at which a day in Shanghai begins, so many days on; days are told in Shanghai, records kept in UTC. */
function dayStart(query: Query, name: string, daysOn: number): Instant | null | 'malformed' {
  const text = query[name];
  if (text === undefined) return null;
  const parsed = parseLocalDate(text);
  if (!parsed.ok) return 'malformed';
  const midnight = millisOf(instant(`${addDays(parsed.value, daysOn)}T00:00:00.000Z`));
  return instantFromMillis(midnight - 8 * 3_600_000);
}

function creditCodeOrNull(text: string): string | null {
  const parsed = parseCreditCode(text);
  return parsed.ok ? parsed.value : null;
}
