import { ACCOUNTS, type Account } from '../ledger/accounts.ts';
import type { Balances } from '../ledger/balances.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Posting } from '../ledger/posting.ts';
import { FEN_MAX } from '../money/fen.ts';

/** What was booked on an account (发生额); above FEN_MAX it cannot be told exactly. */
export type Turnover = { readonly debitFen: bigint; readonly creditFen: bigint };
export type Turnovers = Readonly<Record<Account, Turnover>>;

const NO_TURNOVER: Turnover = { debitFen: 0n, creditFen: 0n };

/** A posting `from → to` debits `to` and credits `from`. */
export function turnoverOn(account: Account, postings: readonly Posting[]): Turnover {
  return postings.reduce(
    ({ debitFen, creditFen }, { from, to, amountFen }) => ({
      debitFen: to === account ? debitFen + amountFen : debitFen,
      creditFen: from === account ? creditFen + amountFen : creditFen,
    }),
    NO_TURNOVER,
  );
}

export function turnoversOf(entries: readonly Entry[]): Turnovers {
  const sums = Object.fromEntries(ACCOUNTS.map((account) => [account, { ...NO_TURNOVER }])) as Record<
    Account,
    { debitFen: bigint; creditFen: bigint }
  >;
  for (const { from, to, amountFen } of entries.flatMap(({ postings }) => postings)) {
    sums[to].debitFen += amountFen;
    sums[from].creditFen += amountFen;
  }
  return sums;
}

export function balancesAfter(opening: Balances, turnovers: Turnovers): Balances {
  return Object.fromEntries(
    ACCOUNTS.map((account) => {
      const { debitFen, creditFen } = turnovers[account];
      return [account, opening[account] + debitFen - creditFen];
    }),
  ) as Balances;
}

export function canBeTold(turnovers: Turnovers): boolean {
  return Object.values(turnovers).every(
    ({ debitFen, creditFen }) => debitFen <= FEN_MAX && creditFen <= FEN_MAX,
  );
}
