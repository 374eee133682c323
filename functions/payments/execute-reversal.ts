/**
 * Execute the reversal of an entry that an approver has ordered. Input: the entry's number. Output: 200 and the
 * reversal, done: the journal has the entry turned round, and the claim is as it was before.
 * 1. The same request sent again is answered as it was then; there must be an order, not yet executed.
 * 2. A claim takes the step that undoes its last one; an entry of the pool's own is turned round on its head.
 * 3. The order is marked as done in the same transaction, on condition that it is not yet and that somebody else gave it.
 */
import * as z from 'zod/mini';
import { assert } from '../../domain/assert.ts';
import { lastEffectiveStep } from '../../domain/claims/effective-steps.ts';
import type { RequestMark } from '../../domain/claims/step.ts';
import type { ClaimId } from '../../domain/identifiers/ids.ts';
import { isPoolId, type PoolId } from '../../domain/pools/pool.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { wholeField } from '../http/field-schemas.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import { reversalBody } from '../http/reversal-body.ts';
import { takeStep } from '../http/take-step.ts';
import type { Store } from '../store/dynamo.ts';
import { SEQ_MAX } from '../store/keys.ts';
import {
  executionWrite,
  readEarlierReversal,
  readReversal,
  reversalRequestWrite,
  type Reversal,
} from '../store/reversal-item.ts';
import { reverseOwnEntry } from './reverse-own-entry.ts';
import { undoApproval, type Undoing } from './undo-approval.ts';

export const executionRequest = z.strictObject({ seq: wholeField(1, SEQ_MAX) });

export async function executeReversal(request: Request, platform: Platform): Promise<Answer> {
  if (!isPoolId(request.id)) return { problem: 'pool.not-found' };
  const poolId = request.id;
  const checked = checkFields(executionRequest, request.json);
  if ('problem' in checked) return checked;
  const { seq } = checked.value;
  const { store, sha256 } = platform;
  const mark = requestMark(request, sha256);
  const earlier = await earlierAnswer(store, poolId, mark);
  if (earlier !== null) return earlier;
  const order = await readReversal(store, poolId, seq);
  if (order === null) return { problem: 'reversal.not-ordered' };
  if (order.execution !== null) return alreadyExecuted(store, poolId, mark);
  if (order.orderedBy === request.caller.person) return { problem: 'reversal.same-person' };
  const done =
    order.claimId === null
      ? await reverseOwnEntry(request, platform, order, mark)
      : await reverseStep(request, platform, order, order.claimId, mark);
  if ('problem' in done || done.isReplay === true) return overtaken(done, store, order, mark);
  const executed = await readReversal(store, poolId, seq);
  assert(executed !== null, 'an order is never taken away');
  return { status: 200, body: () => reversalBody(executed) };
}

/** By the same request, it may be, since that was looked for. */
async function alreadyExecuted(store: Store, poolId: PoolId, mark: RequestMark): Promise<Answer> {
  return (await earlierAnswer(store, poolId, mark)) ?? { problem: 'reversal.already-executed' };
}

async function earlierAnswer(store: Store, poolId: PoolId, mark: RequestMark): Promise<Answer | null> {
  const earlier = await readEarlierReversal(store, poolId, mark);
  if (earlier === null) return null;
  if (earlier === 'reused') return { problem: 'idempotency.key-reused' };
  return { status: 200, body: () => reversalBody(earlier), isReplay: true };
}

/** What it could not do it may have done already, by the same request sent at the same time, or another may have. */
async function overtaken(
  done: Answer,
  store: Store,
  { poolId, seq }: Reversal,
  mark: RequestMark,
): Promise<Answer> {
  const earlier = await earlierAnswer(store, poolId, mark);
  if (earlier !== null) return earlier;
  const now = await readReversal(store, poolId, seq);
  assert(now !== null, 'an order is never taken away');
  return now.execution === null ? done : alreadyExecuted(store, poolId, mark);
}

const NOTHING_ELSE: Undoing = { writes: () => [] };

/** The claim goes back by a step of its own, which is as much its history as the one it undoes. */
async function reverseStep(
  request: Request,
  platform: Platform,
  { poolId, seq, orderedBy, reason }: Reversal,
  claimId: ClaimId,
  mark: RequestMark,
): Promise<Answer> {
  const { store } = platform;
  return takeStep({ ...request, id: claimId }, platform, async (claim) => {
    const order = await readReversal(store, poolId, seq);
    if (order?.execution !== null) return { problem: 'reversal.already-executed' };
    const undone = lastEffectiveStep(claim.steps);
    const undoing = undone.action === 'approve' ? await undoApproval(store, undone) : NOTHING_ELSE;
    if ('problem' in undoing) return undoing;
    return {
      makeStep: (basis) => ({ ...basis, action: 'reverse', reversedSeq: seq, orderedBy, reason }),
      alongside: (after, step) => {
        const { actor: executedBy, at: executedAt, entrySeq } = step;
        assert(entrySeq !== null, 'a reversal moves money');
        const execution = { executedBy, executedAt, entrySeq };
        return [
          executionWrite(store, order, execution),
          reversalRequestWrite(store, order, mark),
          ...undoing.writes(after, step),
        ];
      },
    };
  });
}
