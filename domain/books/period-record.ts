import type { Sha256Hex } from '../digest.ts';
import type { PeriodClose } from '../ledger/period-close.ts';
import type { PoolId } from '../pools/pool.ts';
import type { Act, Confirmation } from '../two-people.ts';
import { accept, reject, type Result } from '../result.ts';

/** A close as one person proposed it and, once another has confirmed it, as it stands in the journal. */
export type PeriodRecord = {
  readonly poolId: PoolId;
  readonly close: PeriodClose;
  readonly digest: Sha256Hex;
  readonly proposal: Act;
  /** Null until it is confirmed; then it is never undone. */
  readonly confirmation: Confirmation | null;
};

type ConfirmationRefusal = 'close.already-closed' | 'close.same-person' | 'close.figures-changed';

/** Whether this person may confirm what they read; that the figures still hold only the journal can tell. */
export function mayConfirmClose(
  { confirmation, proposal, digest }: PeriodRecord,
  actor: string,
  digestRead: Sha256Hex,
): Result<null, ConfirmationRefusal> {
  if (confirmation !== null) return reject('close.already-closed');
  if (proposal.actor === actor) return reject('close.same-person');
  return digest === digestRead ? accept(null) : reject('close.figures-changed');
}
