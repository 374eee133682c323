import type { Balances } from '../ledger/balances.ts';
import type { Movements } from './movements-in-span.ts';
import { balancesAfter, turnoversOf } from './turnovers.ts';

/**
 * A pool's year in a dozen figures. What was reversed counts against the year of the reversal, so a figure of the year
 * can be below zero.
 */
export type YearlySummary = {
  readonly appropriatedFen: bigint;
  readonly returnedFen: bigint;
  readonly interestFen: bigint;
  /** Paid to claimants, less what was clawed back. */
  readonly compensatedFen: bigint;
  readonly recoveredFen: bigint;
  /** At the end of the year. */
  readonly capFen: bigint;
  readonly headroomFen: bigint;
  readonly reservedFen: bigint;
  readonly payableFen: bigint;
  readonly committedFen: bigint;
  readonly custodyFen: bigint;
};

export function yearlySummary({ opening, entries }: Movements): YearlySummary {
  const turnovers = turnoversOf(entries);
  const closing = balancesAfter(opening, turnovers);
  const change = (account: keyof Balances) => closing[account] - opening[account];
  const { available, reserved, payable, committed, fiscal, treasury } = closing;
  return {
    appropriatedFen: -change('fiscal'),
    returnedFen: change('treasury'),
    interestFen: -change('interest'),
    compensatedFen: change('claimants'),
    recoveredFen: -change('recoveries'),
    capFen: -fiscal - treasury,
    headroomFen: available,
    reservedFen: reserved,
    payableFen: payable,
    committedFen: committed,
    custodyFen: available + reserved + payable + committed,
  };
}
