/**
 * Order the reversal of an entry (红字冲销). Input: its number and the reason. Output: 201 and the order, which a cashier
 * then executes.
 * 1. The same request sent again is answered as it was then.
 * 2. Ask the domain whether such an entry can be reversed, and whether its claim has moved on since.
 * 3. Write the order where there is none: there is one for an entry, so that an entry is reversed once.
 */
import { assert } from '../../domain/assert.ts';
import * as z from 'zod/mini';
import type { RequestMark, ReverseStep } from '../../domain/claims/step.ts';
import { advanceClaim } from '../../domain/claims/transitions.ts';
import type { Entry } from '../../domain/ledger/entry.ts';
import { isReversible } from '../../domain/ledger/reversible.ts';
import { isPoolId, type PoolId } from '../../domain/pools/pool.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { requiredReasonField, wholeField } from '../http/field-schemas.ts';
import type { Platform } from '../http/platform.ts';
import type { Problem } from '../http/problem.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import { reversalBody } from '../http/reversal-body.ts';
import { readVisibleClaim } from '../http/take-step.ts';
import { transitionProblem } from '../http/transition-problem.ts';
import { readEntry } from '../store/journal.ts';
import { SEQ_MAX } from '../store/keys.ts';
import {
  orderWrite,
  readEarlierReversal,
  readReversal,
  reversalRequestWrite,
  type Reversal,
} from '../store/reversal-item.ts';
import { StoreFault } from '../store/store-fault.ts';
import { transact } from '../store/transact.ts';

const ROUNDS_MAX = 5;

export const reversalRequest = z.strictObject({ seq: wholeField(1, SEQ_MAX), reason: requiredReasonField });

export async function orderReversal(request: Request, platform: Platform): Promise<Answer> {
  if (!isPoolId(request.id)) return { problem: 'pool.not-found' };
  const poolId = request.id;
  const checked = checkFields(reversalRequest, request.json);
  if ('problem' in checked) return checked;
  const { seq, reason } = checked.value;
  const { store, pause, sha256 } = platform;
  const mark = requestMark(request, sha256);
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const earlier = await earlierAnswer(platform, poolId, seq, mark);
    if (earlier !== null) return earlier;
    const entry = await readEntry(store, poolId, seq);
    if (entry === null) return { problem: 'entry.not-found' };
    const order = orderOf(request, platform, entry, reason);
    const refused = isReversible(entry.kind)
      ? await claimProblem(request, platform, order, mark)
      : notReversible(entry);
    if (refused !== null) return refused;
    const writes = [orderWrite(store, order), reversalRequestWrite(store, order, mark)];
    const outcome = await transact<'reversal' | 'request'>(store, writes);
    if (outcome.kind === 'committed') return answerOrder(order);
    await pause(round);
  }
  throw new StoreFault(`the reversal of ${poolId} ${String(seq)} stays contended`);
}

/** What the same request was answered before, or that another one has ordered it already. */
async function earlierAnswer(
  { store }: Platform,
  poolId: PoolId,
  seq: number,
  mark: RequestMark,
): Promise<Answer | null> {
  const earlier = await readEarlierReversal(store, poolId, mark);
  if (earlier === 'reused') return { problem: 'idempotency.key-reused' };
  if (earlier !== null) return { ...answerOrder({ ...earlier, execution: null }), isReplay: true };
  const other = await readReversal(store, poolId, seq);
  return other === null ? null : { problem: 'reversal.already-ordered' };
}

function orderOf(
  { caller }: Request,
  { now }: Platform,
  { poolId, seq, claimId }: Entry,
  reason: string,
): Reversal {
  const ordered = { orderedBy: caller.person, orderedAt: now() };
  return { poolId, seq, claimId: claimId ?? null, reason, ...ordered, execution: null };
}

/** What stands in the way on the claim, asked as if somebody without a part in it executed the order now. */
async function claimProblem(
  request: Request,
  platform: Platform,
  { claimId, seq, orderedBy, orderedAt: at, reason }: Reversal,
  mark: RequestMark,
): Promise<Problem | null> {
  if (claimId === null) return null;
  const stored = await readVisibleClaim({ ...request, id: claimId }, platform);
  if (stored === null) return { problem: 'claim.not-found' };
  assert(!('waiting' in stored), 'what has an entry no longer waits');
  const step: ReverseStep = {
    ...{ action: 'reverse', reversedSeq: seq, orderedBy, reason },
    ...{ actor: '', at, request: mark, entrySeq: null },
  };
  const advanced = advanceClaim(stored.claim, step);
  return advanced.ok ? null : transitionProblem(advanced.refusal);
}

function notReversible({ kind }: Entry): Problem {
  return {
    problem: kind === 'reserve' ? 'reversal.of-reservation' : 'reversal.of-such-entry',
    members: { kind },
  };
}

function answerOrder(order: Reversal): Answer {
  return { status: 201, body: () => reversalBody(order) };
}
