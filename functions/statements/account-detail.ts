import { accountDetail } from '../../domain/books/account-detail.ts';
import type { DetailLine } from '../../domain/books/account-detail.ts';
import { entrySummary } from '../../domain/explain/entry-summary.ts';
import type { Language } from '../../domain/explain/language.ts';
import { ACCOUNTS } from '../../domain/ledger/accounts.ts';
import { isPoolId } from '../../domain/pools/pool.ts';
import type { Answer } from '../http/answer.ts';
import { maskedBody } from '../http/masked.ts';
import { invalid, readLimit, unknownParameters } from '../http/page.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { accountBody, balanceBody } from '../http/account-body.ts';
import { statementHead } from './pool-statement.ts';
import { cutAsked } from '../http/read-cut.ts';
import { readMovements } from '../http/read-movements.ts';
import { spanAsked } from '../http/read-span.ts';

/** One account line by line (明细账), a page at a time; opening, movement and closing are those of the whole. */
export async function readAccountDetail({ id, query }: Request, { store, now }: Platform): Promise<Answer> {
  if (!isPoolId(id)) return { problem: 'pool.not-found' };
  const unknown = unknownParameters(query, ['seq', 'period', 'account', 'limit', 'cursor']);
  if (unknown !== null) return unknown;
  const account = ACCOUNTS.find((known) => known === (query['account'] ?? 'available'));
  if (account === undefined) return invalid([{ name: 'account', code: 'parameter.not-allowed' }]);
  const limited = readLimit(query);
  if ('problem' in limited) return limited;
  const afterSeq = query['cursor'] ?? '0';
  if (!/^\d{1,12}$/.test(afterSeq)) return invalid([{ name: 'cursor', code: 'parameter.malformed' }]);
  const asked = await cutAsked(store, id, query);
  if ('problem' in asked) return asked;
  const { cut } = asked;
  const spanned = spanAsked(query, cut, now(), 'month');
  if ('problem' in spanned) return spanned;
  const read = await readMovements(store, cut, spanned.span);
  if ('problem' in read) return read;
  const { openingFen, lines, movement, closingFen } = accountDetail(account, read.movements);
  const left = lines.filter(({ entry }) => entry.seq > Number(afterSeq));
  const page = left.slice(0, limited.limit);
  const nextCursor = left.length > page.length ? String(page.at(-1)?.entry.seq) : null;
  return {
    status: 200,
    body: (language) => ({
      ...statementHead(cut, spanned.span),
      ...accountBody(account, language),
      opening: balanceBody(openingFen),
      ...movement,
      closing: balanceBody(closingFen),
      data: page.map((line) => maskedBody(lineBody(line, language))),
      nextCursor,
    }),
  };
}

function lineBody({ entry, debitFen, creditFen, balanceFen }: DetailLine, language: Language) {
  const { seq, effectiveOn, recordedAt, kind, claimId, reference } = entry;
  return {
    ...{ number: seq, effectiveOn, recordedAt, kind, summary: entrySummary(entry)[language] },
    ...{ claimId, reference, debitFen, creditFen, balance: balanceBody(balanceFen) },
  };
}
