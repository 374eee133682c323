import { shanghaiDateOf } from '../../domain/calendar/instant.ts';
import { findingsOf } from '../../domain/reconciliation/findings.ts';
import { isPoolId } from '../../domain/pools/pool.ts';
import type { Answer } from '../http/answer.ts';
import { maskedBody } from '../http/masked.ts';
import { invalid, readLimit, unknownParameters } from '../http/page.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { cutAsked, cutBody } from '../http/read-cut.ts';
import { spanAsked } from '../http/read-span.ts';
import { bankLineBody, findingBody } from './bank-bodies.ts';
import { reconcile } from './reconcile.ts';

/** What is told at once; with more than that, something else is wrong. */
const FINDINGS_MAX = 1_000;

/** Bank and ledger at the end of a month, led to each other (余额调节表), with everything that somebody should look at. */
export async function readReconciliation({ id, query }: Request, { store, now }: Platform): Promise<Answer> {
  if (!isPoolId(id)) return { problem: 'pool.not-found' };
  const unknown = unknownParameters(query, ['seq', 'period']);
  if (unknown !== null) return unknown;
  const asked = await cutAsked(store, id, query);
  if ('problem' in asked) return asked;
  const { cut } = asked;
  const spanned = spanAsked(query, cut, now(), 'month');
  if ('problem' in spanned) return spanned;
  const reconciled = await reconcile(store, cut, spanned.span.to);
  if ('problem' in reconciled) return reconciled;
  const { from, to, statement, statedBankFen, matching } = reconciled;
  const findings = findingsOf(matching);
  return {
    status: 200,
    body: () => ({
      ...{ pool: id, cut: cutBody(cut), from, to, ...statement, statedBankFen },
      matchedCount: matching.matches.length,
      findingCount: findings.length,
      findings: findings.slice(0, FINDINGS_MAX).map(findingBody),
    }),
  };
}

/** The lines of a month, each with what it is matched to. */
export async function listBankLines({ id, query }: Request, { store, now }: Platform): Promise<Answer> {
  if (!isPoolId(id)) return { problem: 'pool.not-found' };
  const unknown = unknownParameters(query, ['period', 'limit', 'cursor']);
  if (unknown !== null) return unknown;
  const limited = readLimit(query);
  if ('problem' in limited) return limited;
  const skip = query['cursor'] ?? '0';
  if (!/^\d{1,6}$/.test(skip)) return invalid([{ name: 'cursor', code: 'parameter.malformed' }]);
  const asked = await cutAsked(store, id, {});
  if ('problem' in asked) return asked;
  const spanned = spanAsked(query, asked.cut, now(), 'month');
  if ('problem' in spanned) return spanned;
  const { from, to } = spanned.span;
  const reconciled = await reconcile(store, asked.cut, laterOf(to, shanghaiDateOf(now())));
  if ('problem' in reconciled) {
    // Without an account there are no lines, and that is a list too.
    if (reconciled.problem !== 'bank-account.none') return reconciled;
    return { status: 200, body: () => ({ data: [], nextCursor: null }) };
  }
  const matchOf = new Map(
    reconciled.matching.matches.flatMap(({ by, lines, entries }) =>
      lines.map((line) => [line.id, { by, entrySeqs: entries.map(({ entry }) => entry.seq) }] as const),
    ),
  );
  const own = reconciled.lines.filter(({ bookedOn }) => bookedOn >= from && bookedOn <= to);
  const end = Number(skip) + limited.limit;
  const page = own.slice(Number(skip), end);
  const data = page.map((line) => maskedBody({ ...bankLineBody(line), match: matchOf.get(line.id) ?? null }));
  return { status: 200, body: () => ({ data, nextCursor: end < own.length ? String(end) : null }) };
}

function laterOf<Day extends string>(one: Day, other: Day): Day {
  return one > other ? one : other;
}
