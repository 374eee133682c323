import type { Answer } from '../http/answer.ts';
import { invalid, readLimit, unknownParameters } from '../http/page.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { numbersAsAmounts } from '../store/amounts-in-json.ts';
import { readFeed } from '../store/event-feed.ts';

/**
 * Lists what an institution, or the offices, were told after a position, oldest first. Positions have no gaps, and an event
 * never comes to stand before one that was read: whoever remembers the last position misses nothing.
 */
export async function listEvents({ caller, query }: Request, { store }: Platform): Promise<Answer> {
  const unknown = unknownParameters(query, ['after', 'limit', 'cursor']);
  if (unknown !== null) return unknown;
  const limit = readLimit(query);
  if ('problem' in limit) return limit;
  const name = query['cursor'] === undefined ? 'after' : 'cursor';
  const after = query[name] ?? '0';
  if (!/^\d{1,12}$/.test(after)) return invalid([{ name, code: 'parameter.malformed' }]);
  const events = await readFeed(store, caller.institutionId ?? 'offices', Number(after), limit.limit);
  const last = events.at(-1);
  const nextCursor = last !== undefined && events.length === limit.limit ? String(last.position) : null;
  return {
    status: 200,
    body: () => ({
      data: events.map(({ json }) => JSON.parse(json, numbersAsAmounts) as unknown),
      nextCursor,
    }),
  };
}
