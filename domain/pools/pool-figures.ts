import { custodyFen, type Balances } from '../ledger/balances.ts';
import { fen, type Fen } from '../money/fen.ts';

/** What a manager reads of a pool, all of it in fen and all of it at one sequence number. */
export type PoolFigures = {
  /** Appropriations less what went back to the treasury, be it returned or recovered for it. */
  readonly capFen: Fen;
  /** What can still be promised. */
  readonly headroomFen: Fen;
  readonly reservedFen: Fen;
  readonly payableFen: Fen;
  /** Paid to claimants, less what was clawed back. */
  readonly paidFen: Fen;
  /** The city's part of all recoveries, whether it came back to the headroom or went to the treasury. */
  readonly recoveredFen: Fen;
  readonly interestFen: Fen;
  readonly committedFen: Fen;
  readonly custodyFen: Fen;
};

export function poolFigures(balances: Balances): PoolFigures {
  return {
    capFen: fen(-balances.fiscal - balances.treasury),
    headroomFen: fen(balances.available),
    reservedFen: fen(balances.reserved),
    payableFen: fen(balances.payable),
    paidFen: fen(balances.claimants),
    recoveredFen: fen(-balances.recoveries),
    interestFen: fen(-balances.interest),
    committedFen: fen(balances.committed),
    custodyFen: custodyFen(balances),
  };
}
