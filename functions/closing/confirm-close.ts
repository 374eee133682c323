/**
 * Confirm the close of a month. Input: the month and the digest of what was read. Output: 200 and the close, which is an
 * entry of the journal from now on; no later entry counts for the month, and nothing undoes it.
 * 1. The same request sent again is answered as it was then; somebody else must have proposed what was read.
 * 2. Sum up what counts for the month on the head it is written on: it must be what was proposed.
 * 3. Write the entry with the confirmation. Where another entry was faster, what is new is added and it is asked again.
 */
import * as z from 'zod/mini';
import { mayConfirmClose, type PeriodRecord } from '../../domain/books/period-record.ts';
import type { Period } from '../../domain/calendar/period.ts';
import type { RequestMark } from '../../domain/claims/step.ts';
import type { Sha256Hex } from '../../domain/digest.ts';
import { isPoolId, type PoolId } from '../../domain/pools/pool.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { periodField, sha256Field } from '../http/field-schemas.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import { readPeriod } from '../store/period-item.ts';
import { closeOnHead } from './close-on-head.ts';
import { periodBody } from './period-body.ts';

export const closeConfirmationRequest = z.strictObject({ period: periodField, digest: sha256Field });

export async function confirmClose(request: Request, platform: Platform): Promise<Answer> {
  if (!isPoolId(request.id)) return { problem: 'pool.not-found' };
  const poolId = request.id;
  const checked = checkFields<{ period: Period; digest: Sha256Hex }>(closeConfirmationRequest, request.json);
  if ('problem' in checked) return checked;
  const { period, digest } = checked.value;
  const mark = requestMark(request, platform.sha256);
  const proposed = await confirmable(poolId, period, digest, request, mark, platform);
  if ('answer' in proposed) return proposed.answer;
  const confirmed = await closeOnHead(proposed.record, request, mark, platform);
  if (confirmed !== 'stale') return 'problem' in confirmed ? confirmed : answerClose(confirmed);
  // Another proposal, or another confirmation, came between; this one says which.
  const now = await confirmable(poolId, period, digest, request, mark, platform);
  return 'answer' in now ? now.answer : { problem: 'ledger.busy', headers: { 'retry-after': '1' } };
}

async function confirmable(
  poolId: PoolId,
  period: Period,
  digest: Sha256Hex,
  { caller }: Request,
  mark: RequestMark,
  { store }: Platform,
): Promise<{ readonly record: PeriodRecord } | { readonly answer: Answer }> {
  const record = await readPeriod(store, poolId, period);
  if (record === null) return { answer: { problem: 'close.not-proposed' } };
  if (record.confirmation?.request.key === mark.key) {
    return record.confirmation.request.digest === mark.digest
      ? { answer: { ...answerClose(record), isReplay: true } }
      : { answer: { problem: 'idempotency.key-reused' } };
  }
  const may = mayConfirmClose(record, caller.person, digest);
  return may.ok ? { record } : { answer: { problem: may.refusal } };
}

function answerClose(record: PeriodRecord): Answer {
  return { status: 200, body: (language) => periodBody(record, language) };
}
