import type { Texts } from '../../domain/explain/language.ts';
import { yuan } from '../../domain/explain/amount-text.ts';
import type { InsideAccount } from '../../domain/ledger/accounts.ts';
import type { LedgerRefusal } from '../../domain/ledger/balances.ts';
import type { PeriodClosed } from '../../domain/ledger/period-close.ts';
import type { Problem } from './problem.ts';

const ACCOUNT_NAMES: Readonly<Record<InsideAccount, Texts>> = {
  available: { zh: '可用资金', en: 'headroom' },
  reserved: { zh: '预留资金', en: 'reserved money' },
  payable: { zh: '应付补偿', en: 'money payable' },
  committed: { zh: '已承诺出资', en: 'committed money' },
};

/** What a pool cannot book, as a problem with the figures told. */
export function ledgerProblem(refusal: LedgerRefusal): Problem {
  if (refusal.code === 'ledger.inflow-too-large') return { problem: 'pool.inflow-too-large' };
  if (refusal.code === 'ledger.period-closed') return closedProblem(refusal);
  const { code, account, shortFen } = refusal;
  const name = ACCOUNT_NAMES[account];
  return {
    problem: code,
    detail: {
      zh: `${name.zh}不足，还差 ${yuan(shortFen)}；未作任何记账。`,
      en: `The ${name.en} is ${yuan(shortFen)} short; nothing was written.`,
    },
    members: { account, shortFen },
  };
}

/** What is dated into a month that is closed, with the first day that is open. */
export function closedProblem({ closedThrough, firstOpenDay }: PeriodClosed): Problem {
  return {
    problem: 'period.closed',
    detail: {
      zh: `${closedThrough} 及以前的会计期间已结账，最早可记入 ${firstOpenDay}；未作任何记账。`,
      en: `The books are closed through ${closedThrough}; the first open day is ${firstOpenDay}. Nothing was written.`,
    },
    members: { closedThrough, firstOpenDay },
  };
}
