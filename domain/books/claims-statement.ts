import { ZERO_BALANCES, type Balances } from '../ledger/balances.ts';
import type { Entry } from '../ledger/entry.ts';
import { movementsInSpan, type Movements } from './movements-in-span.ts';
import type { Span } from '../calendar/period.ts';
import { balancesAfter, turnoversOf } from './turnovers.ts';

/** What one claim has of the pool's accounts, at the end of the days. */
export type ClaimBalances = {
  readonly reservedFen: bigint;
  readonly payableFen: bigint;
  /** Paid, less what was clawed back. */
  readonly paidFen: bigint;
  /** The city's part of what was recovered. */
  readonly recoveredFen: bigint;
};

export function claimBalances(entriesOfClaim: readonly Entry[], { to }: Span): ClaimBalances {
  const { reserved, payable, claimants, recoveries } = balancesOf(
    entriesOfClaim.filter(({ effectiveOn }) => effectiveOn <= to),
  );
  return { reservedFen: reserved, payableFen: payable, paidFen: claimants, recoveredFen: -recoveries };
}

/** What some claims have moved, as books of their own that begin at nothing. */
export function movementsOfClaims(entries: readonly Entry[], span: Span): Movements {
  const inOrder = [...entries].sort((left, right) => left.seq - right.seq);
  return movementsInSpan(ZERO_BALANCES, inOrder, span);
}

function balancesOf(entries: readonly Entry[]): Balances {
  return balancesAfter(ZERO_BALANCES, turnoversOf(entries));
}
