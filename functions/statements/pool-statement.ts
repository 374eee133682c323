import type { Movements } from '../../domain/books/movements-in-span.ts';
import type { Span } from '../../domain/calendar/period.ts';
import type { Language } from '../../domain/explain/language.ts';
import type { Head } from '../../domain/ledger/entry.ts';
import { isPoolId, POOL_NAMES } from '../../domain/pools/pool.ts';
import type { Answer } from '../http/answer.ts';
import { unknownParameters } from '../http/page.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { cutAsked, cutBody } from '../http/read-cut.ts';
import { readMovements } from '../http/read-movements.ts';
import { spanAsked, type SpanUnit } from '../http/read-span.ts';

/** Makes a statement of a pool's books over some days; what else it takes is read first, the words come last. */
type StatementMaker = (movements: Movements, span: Span, cut: Head) => Statement | Promise<Statement>;
type Statement = (language: Language) => Readonly<Record<string, unknown>>;

/** What every statement of a pool has: whose it is, the entry it is cut at, and the days it is about. */
export function statementHead(cut: Head, { from, to }: Span) {
  return { pool: cut.poolId, poolName: POOL_NAMES[cut.poolId], cut: cutBody(cut), from, to };
}

/** Answers with a statement over the days that `period` names, cut at `seq`. */
export async function poolStatement(
  { id, query }: Request,
  { store, now }: Platform,
  unit: SpanUnit,
  make: StatementMaker,
): Promise<Answer> {
  if (!isPoolId(id)) return { problem: 'pool.not-found' };
  const unknown = unknownParameters(query, ['seq', 'period']);
  if (unknown !== null) return unknown;
  const asked = await cutAsked(store, id, query);
  if ('problem' in asked) return asked;
  const { cut } = asked;
  const spanned = spanAsked(query, cut, now(), unit);
  if ('problem' in spanned) return spanned;
  const { span } = spanned;
  const read = await readMovements(store, cut, span);
  if ('problem' in read) return read;
  const statement = await make(read.movements, span, cut);
  return {
    status: 200,
    body: (language) => ({ ...statementHead(cut, span), ...statement(language) }),
  };
}
