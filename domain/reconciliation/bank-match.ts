import type { BankLineId, BankMatchId } from '../identifiers/ids.ts';
import type { PoolId } from '../pools/pool.ts';
import { accept, reject, type Result } from '../result.ts';
import type { Act } from '../two-people.ts';

/** That some lines are some entries, which no rule could tell: proposed by one person, confirmed by another. */
export type BankMatch = {
  readonly id: BankMatchId;
  readonly poolId: PoolId;
  readonly lineIds: readonly BankLineId[];
  readonly entrySeqs: readonly number[];
  readonly reason: string;
  readonly proposal: Act;
  /** Null until it counts. */
  readonly confirmation: Act | null;
};

export function mayConfirmMatch(
  { proposal, confirmation }: BankMatch,
  actor: string,
): Result<null, 'bank-match.already-matched' | 'bank-match.same-person'> {
  if (confirmation !== null) return reject('bank-match.already-matched');
  return proposal.actor === actor ? reject('bank-match.same-person') : accept(null);
}
