import type { Period } from '../calendar/period.ts';
import type { Account } from '../ledger/accounts.ts';
import type { Balances } from '../ledger/balances.ts';
import type { PeriodClose } from '../ledger/period-close.ts';
import { BP_WHOLE } from '../money/basis-points.ts';
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

/** What the journal knows of filed principal it knows by its closes. */
export type FiledFigures = {
  readonly period: Period;
  readonly filedFen: bigint;
  readonly outstandingFen: bigint;
  readonly compensatedFen: bigint;
  readonly capFen: bigint;
  /** Compensated ÷ filed, floored; null where nothing was filed. */
  readonly lossRatioBp: bigint | null;
  /** Outstanding ÷ cap, floored: 10,000 is once the cap. */
  readonly leverageBp: bigint | null;
};

export function filedFigures({ period, accounts, filedFen, outstandingFen }: PeriodClose): FiledFigures {
  const closing = (account: Account) =>
    accounts.find((movement) => movement.account === account)?.closingFen ?? 0n;
  const compensatedFen = closing('claimants');
  const capFen = -closing('fiscal') - closing('treasury');
  return {
    ...{ period, filedFen, outstandingFen, compensatedFen, capFen },
    lossRatioBp: ratioBp(compensatedFen, filedFen),
    leverageBp: ratioBp(outstandingFen, capFen),
  };
}

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

function ratioBp(partFen: bigint, ofFen: bigint): bigint | null {
  return ofFen > 0n ? (partFen * BigInt(BP_WHOLE)) / ofFen : null;
}
