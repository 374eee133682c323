import { assert } from '../assert.ts';
import type { AccountMovement } from '../ledger/period-close.ts';
import { CHART_ORDER } from './chart-of-accounts.ts';
import type { Movements } from './movements-in-span.ts';
import { balancesAfter, turnoversOf, type Turnover } from './turnovers.ts';

/** A balance above zero stands on the debit side (借), one below on the credit side (贷); at zero it is even (平). */
export type Side = 'debit' | 'credit' | 'even';

export function sideOf(balanceFen: bigint): Side {
  if (balanceFen === 0n) return 'even';
  return balanceFen > 0n ? 'debit' : 'credit';
}

/** Both sides of everything: they are equal, or the books are broken. */
export type TrialTotals = {
  readonly opening: Turnover;
  readonly movement: Turnover;
  readonly closing: Turnover;
};

export type TrialBalance = { readonly lines: readonly AccountMovement[]; readonly totals: TrialTotals };

/** Each account's opening, movements and closing (试算平衡), every account in the chart's order. */
export function trialBalance({ opening, entries }: Movements): TrialBalance {
  const turnovers = turnoversOf(entries);
  const closing = balancesAfter(opening, turnovers);
  const lines = CHART_ORDER.map((account) => ({
    account,
    openingFen: opening[account],
    ...turnovers[account],
    closingFen: closing[account],
  }));
  return { lines, totals: trialTotals(lines) };
}

export function trialTotals(lines: readonly AccountMovement[]): TrialTotals {
  const totals = {
    opening: sidesOf(lines.map(({ openingFen }) => openingFen)),
    movement: {
      debitFen: lines.reduce((sum, { debitFen }) => sum + debitFen, 0n),
      creditFen: lines.reduce((sum, { creditFen }) => sum + creditFen, 0n),
    },
    closing: sidesOf(lines.map(({ closingFen }) => closingFen)),
  };
  for (const { debitFen, creditFen } of Object.values(totals)) {
    assert(debitFen === creditFen, 'debits equal credits');
  }
  return totals;
}

/** The sums of the balances on either side. */
export function sidesOf(all: readonly bigint[]): Turnover {
  return {
    debitFen: all.reduce((sum, balance) => (balance > 0n ? sum + balance : sum), 0n),
    creditFen: all.reduce((sum, balance) => (balance < 0n ? sum - balance : sum), 0n),
  };
}
