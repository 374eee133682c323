import { voucherLines, type VoucherLine, type VoucherPeople } from '../../domain/books/voucher.ts';
import { entrySummary } from '../../domain/explain/entry-summary.ts';
import type { Language } from '../../domain/explain/language.ts';
import type { Entry } from '../../domain/ledger/entry.ts';
import { isPoolId } from '../../domain/pools/pool.ts';
import type { Answer } from '../http/answer.ts';
import { maskedBody } from '../http/masked.ts';
import { invalid, readLimit, unknownParameters } from '../http/page.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { readEntries } from '../store/journal.ts';
import { accountBody } from '../http/account-body.ts';
import { readPeople } from './read-people.ts';

/** The vouchers (记账凭证): each entry of the journal as finance files it, by the journal's own numbers. */
export async function listVouchers({ id, query }: Request, platform: Platform): Promise<Answer> {
  if (!isPoolId(id)) return { problem: 'pool.not-found' };
  const unknown = unknownParameters(query, ['afterSeq', 'limit', 'cursor']);
  if (unknown !== null) return unknown;
  const limited = readLimit(query);
  if ('problem' in limited) return limited;
  const after = query['cursor'] ?? query['afterSeq'] ?? '0';
  if (!/^\d{1,12}$/.test(after)) return invalid([{ name: 'afterSeq', code: 'parameter.malformed' }]);
  const entries = await readEntries(platform.store, id, Number(after), limited.limit);
  const people = await readPeople(entries, platform);
  const last = entries.at(-1);
  const nextCursor = last !== undefined && entries.length === limited.limit ? String(last.seq) : null;
  return {
    status: 200,
    body: (language) => ({
      data: entries.map((entry, index) => maskedBody(voucherBody(entry, people[index], language))),
      nextCursor,
    }),
  };
}

function voucherBody(entry: Entry, people: VoucherPeople | undefined, language: Language) {
  const { poolId, seq, effectiveOn, recordedAt, kind, claimId, reference, reverses, hash } = entry;
  const lines = voucherLines(entry);
  return {
    ...{ pool: poolId, number: seq, effectiveOn, recordedAt, kind, summary: entrySummary(entry)[language] },
    lines: lines.map((line) => lineBody(line, language)),
    totalFen: lines.reduce((sum, { debitFen }) => sum + debitFen, 0n),
    ...people,
    ...{ claimId, reference, reverses, hash },
  };
}

function lineBody({ account, debitFen, creditFen }: VoucherLine, language: Language) {
  return { ...accountBody(account, language), debitFen, creditFen };
}
