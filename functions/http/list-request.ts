import { startOfDay, type Instant } from '../../domain/calendar/instant.ts';
import { addDays, parseLocalDate } from '../../domain/calendar/local-date.ts';
import type { ListRequest } from '../store/list-items.ts';
import { institutionListKey, type ListedKind } from '../store/listing.ts';
import type { Caller } from './caller.ts';
import type { ListFilters } from './list-filters.ts';
import { invalid, readCursor, readLimit, unknownParameters } from './page.ts';
import type { Problem } from './problem.ts';
import type { Query } from './request.ts';

/** One of the register's lists and what it can be narrowed by, beside the time in which a thing was recorded. */
export type ListSpec = { readonly kind: ListedKind; readonly filters: ListFilters };

/** Reads what a list is asked for. An institution's list is its own, whatever else the query says. */
export function readListRequest(
  { kind, filters }: ListSpec,
  caller: Caller,
  query: Query,
): ListRequest | Problem {
  const unknown = unknownParameters(query, ['limit', 'cursor', 'from', 'to', ...Object.keys(filters)]);
  if (unknown !== null) return unknown;
  const oneOf: Record<string, readonly string[]> = {};
  for (const [name, { attribute, read }] of Object.entries(filters)) {
    const text = query[name];
    if (text === undefined) continue;
    const value = read(text);
    if (value === null) return invalid([{ name, code: 'parameter.not-allowed' }]);
    oneOf[attribute] = [value];
  }
  const from = dayStart(query, 'from', 0);
  const to = dayStart(query, 'to', 1);
  if (from === 'malformed') return invalid([{ name: 'from', code: 'date.malformed' }]);
  if (to === 'malformed') return invalid([{ name: 'to', code: 'date.malformed' }]);
  if (from !== null && to !== null && to <= from) return invalid([{ name: 'to', code: 'date.before-from' }]);
  const limit = readLimit(query);
  if ('problem' in limit) return limit;
  const { index, partition, attribute } = listOf(kind, caller);
  const cursor = readCursor(query, { [attribute]: partition });
  if ('problem' in cursor) return cursor;
  return { index, partition, from, to, oneOf, limit: limit.limit, after: cursor.after };
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
  return parsed.ok ? startOfDay(addDays(parsed.value, daysOn)) : 'malformed';
}
