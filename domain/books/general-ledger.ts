import type { Account } from '../ledger/accounts.ts';
import type { Entry } from '../ledger/entry.ts';
import { CHART_ORDER } from './chart-of-accounts.ts';
import type { Movements } from './movements-in-span.ts';
import { periodOf, periodsIn, type Period, type Span } from '../calendar/period.ts';
import { turnoversOf, type Turnover, type Turnovers } from './turnovers.ts';

/** What a month came to (本月合计), what the year did up to it (本年累计), and the balance after it. */
export type LedgerMonth = Turnover & {
  readonly period: Period;
  readonly yearToDate: Turnover;
  readonly balanceFen: bigint;
};

export type LedgerAccount = {
  readonly account: Account;
  readonly openingFen: bigint;
  readonly months: readonly LedgerMonth[];
  readonly closingFen: bigint;
};

/** Every account month by month (总账) over a year, or as much of it as the span holds. */
export function generalLedger({ opening, entries }: Movements, span: Span): readonly LedgerAccount[] {
  const byPeriod = new Map<Period, Entry[]>(periodsIn(span).map((period) => [period, []]));
  for (const entry of entries) byPeriod.get(periodOf(entry.effectiveOn))?.push(entry);
  const months = [...byPeriod].map(([period, booked]) => ({ period, turnovers: turnoversOf(booked) }));
  return CHART_ORDER.map((account) => ledgerAccount(account, opening[account], months));
}

function ledgerAccount(
  account: Account,
  openingFen: bigint,
  booked: readonly { readonly period: Period; readonly turnovers: Turnovers }[],
): LedgerAccount {
  let balanceFen = openingFen;
  let yearToDate: Turnover = { debitFen: 0n, creditFen: 0n };
  const months = booked.map(({ period, turnovers }): LedgerMonth => {
    const { debitFen, creditFen } = turnovers[account];
    balanceFen += debitFen - creditFen;
    yearToDate = {
      debitFen: yearToDate.debitFen + debitFen,
      creditFen: yearToDate.creditFen + creditFen,
    };
    return { period, debitFen, creditFen, yearToDate, balanceFen };
  });
  return { account, openingFen, months, closingFen: balanceFen };
}
