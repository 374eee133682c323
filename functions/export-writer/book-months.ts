import { CHART_ORDER } from '../../domain/books/chart-of-accounts.ts';
import { turnoverOn } from '../../domain/books/turnovers.ts';
import { daysOf, periodOf, periodsIn, type Period } from '../../domain/calendar/period.ts';
import { assert } from '../../domain/assert.ts';
import type { Account } from '../../domain/ledger/accounts.ts';
import type { Balances } from '../../domain/ledger/balances.ts';
import type { Entry } from '../../domain/ledger/entry.ts';
import type { PackPage } from './pack-page.ts';

/** What an entry does to the books of its month; amounts are texts of digits, in fen. */
export type MonthMove = readonly [
  period: Period,
  closedThrough: Period | null,
  moves: readonly (readonly [account: Account, debitFen: string, creditFen: string])[],
];

/** An account in a month: what it began with, what went in and out, and what it ended with, in fen. */
export type AccountMonth = {
  readonly account: Account;
  readonly openingFen: bigint;
  readonly debitFen: bigint;
  readonly creditFen: bigint;
  readonly closingFen: bigint;
};

export type BookMonth = {
  readonly period: Period;
  readonly isClosed: boolean;
  readonly accounts: readonly AccountMonth[];
};

/** The moves of a page on their way to be added up, a line for each entry. */
export function monthMoveLines({ entries }: Pick<PackPage, 'entries'>): readonly string[] {
  return entries.map((entry) => JSON.stringify(monthMoveOf(entry)));
}

function monthMoveOf({ effectiveOn, closedThrough, postings }: Entry): MonthMove {
  const turnovers = CHART_ORDER.map((account) => ({ account, ...turnoverOn(account, postings) }));
  const moved = turnovers.filter(({ debitFen, creditFen }) => debitFen > 0n || creditFen > 0n);
  const moves = moved.map(
    ({ account, debitFen, creditFen }) => [account, String(debitFen), String(creditFen)] as const,
  );
  return [periodOf(effectiveOn), closedThrough, moves];
}

/** Every month from the first that an entry counts for to the last, each beginning as the one before it ended. */
export async function addUpMonths(
  opening: Balances,
  pages: AsyncIterable<readonly MonthMove[]>,
): Promise<readonly BookMonth[]> {
  const turnovers = new Map<string, bigint>();
  const periods = new Set<Period>();
  let closedThrough: Period | null = null;
  for await (const page of pages) {
    for (const [period, closed, moves] of page) {
      periods.add(period);
      closedThrough = closed;
      for (const [account, debitFen, creditFen] of moves) {
        add(turnovers, debitKey(period, account), debitFen);
        add(turnovers, creditKey(period, account), creditFen);
      }
    }
  }
  const balances = new Map(CHART_ORDER.map((account) => [account, opening[account]]));
  return monthsAround(periods).map((period) => ({
    period,
    isClosed: closedThrough !== null && period <= closedThrough,
    accounts: CHART_ORDER.map((account) => {
      const openingFen = balances.get(account) ?? 0n;
      const debitFen = turnovers.get(debitKey(period, account)) ?? 0n;
      const creditFen = turnovers.get(creditKey(period, account)) ?? 0n;
      const closingFen = openingFen + debitFen - creditFen;
      balances.set(account, closingFen);
      return { account, openingFen, debitFen, creditFen, closingFen };
    }),
  }));
}

const debitKey = (period: Period, account: Account) => `${period} ${account} debit`;
const creditKey = (period: Period, account: Account) => `${period} ${account} credit`;

function add(sums: Map<string, bigint>, key: string, amountFen: string): void {
  sums.set(key, (sums.get(key) ?? 0n) + BigInt(amountFen));
}

function monthsAround(periods: ReadonlySet<Period>): readonly Period[] {
  const inOrder = [...periods].sort();
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  assert(first !== undefined && last !== undefined, 'a pack has an entry');
  return periodsIn({ from: daysOf(first).from, to: daysOf(last).to });
}
