import { trialTotals } from '../../domain/books/trial-balance.ts';
import type { PeriodRecord } from '../../domain/books/period-record.ts';
import type { Language } from '../../domain/explain/language.ts';
import { trialLineBody } from '../http/account-body.ts';

/** A close as the API tells it: what is proposed, and once it is confirmed, where it stands in the journal. */
export function periodBody(
  { poolId, close, digest, proposal, confirmation }: PeriodRecord,
  language: Language,
) {
  const { period, accounts, ...figures } = close;
  return {
    ...{ pool: poolId, period, status: confirmation === null ? 'proposed' : 'closed', digest },
    accounts: accounts.map((movement) => trialLineBody(movement, language)),
    totals: trialTotals(accounts),
    ...figures,
    ...{ proposedBy: proposal.actor, proposedAt: proposal.at },
    confirmedBy: confirmation?.actor ?? null,
    confirmedAt: confirmation?.at ?? null,
    entry: confirmation === null ? null : { pool: poolId, seq: confirmation.entrySeq },
  };
}
