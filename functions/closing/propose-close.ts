/**
 * Propose to close the books of a month, and with it every open month before. Input: the month. Output: 201 and the
 * trial balance, with the digest by which a second person confirms it.
 * 1. The same request sent again is answered as it was then.
 * 2. The month must be over, and not closed.
 * 3. Sum up what counts for it as the journal stands, and record that as the proposal in the place of the month.
 */
import * as z from 'zod/mini';
import { closeDigest, closeFigures } from '../../domain/books/close-figures.ts';
import type { PeriodRecord } from '../../domain/books/period-record.ts';
import { shanghaiDateOf } from '../../domain/calendar/instant.ts';
import { daysOf, type Period } from '../../domain/calendar/period.ts';
import type { RequestMark } from '../../domain/claims/step.ts';
import type { Head } from '../../domain/ledger/entry.ts';
import { recordingTime } from '../../domain/ledger/append-entry.ts';
import { FEN_MAX } from '../../domain/money/fen.ts';
import { isPoolId } from '../../domain/pools/pool.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { periodField } from '../http/field-schemas.ts';
import type { Platform } from '../http/platform.ts';
import type { Problem } from '../http/problem.ts';
import { readMovements, TOO_LARGE } from '../http/read-movements.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import { readHead } from '../store/journal.ts';
import { closeProposalWrites, readEarlierProposal } from '../store/period-item.ts';
import { readFiled } from '../store/read-filed.ts';
import { StoreFault } from '../store/store-fault.ts';
import { transact } from '../store/transact.ts';
import { periodBody } from './period-body.ts';
import { openSpan } from './open-span.ts';

const ROUNDS_MAX = 5;

export const closeRequest = z.strictObject({ period: periodField });

export async function proposeClose(request: Request, platform: Platform): Promise<Answer> {
  if (!isPoolId(request.id)) return { problem: 'pool.not-found' };
  const poolId = request.id;
  const checked = checkFields<{ period: Period }>(closeRequest, request.json);
  if ('problem' in checked) return checked;
  const { period } = checked.value;
  const { store, sha256, pause } = platform;
  const mark = requestMark(request, sha256);
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const earlier = await readEarlierProposal(store, poolId, mark);
    if (earlier !== null) return replay(earlier, mark);
    const head = await readHead(store, poolId);
    const proposed = await proposalOn(head, period, platform);
    if ('problem' in proposed) return proposed;
    const proposal = { actor: request.caller.person, at: recordingTime(head, platform.now()), request: mark };
    const record = { ...proposed, proposal, confirmation: null };
    const outcome = await transact(store, closeProposalWrites(store, record));
    if (outcome.kind === 'committed') return answerProposal(record);
    await pause(round);
  }
  throw new StoreFault(`the close of ${poolId} ${period} stays contended`);
}

async function proposalOn(
  head: Head,
  period: Period,
  { store, sha256, now }: Platform,
): Promise<Pick<PeriodRecord, 'poolId' | 'close' | 'digest'> | Problem> {
  const { poolId, closedThrough } = head;
  if (closedThrough !== null && period <= closedThrough) return { problem: 'close.already-closed' };
  if (daysOf(period).to >= shanghaiDateOf(recordingTime(head, now())))
    return { problem: 'close.period-not-over' };
  const [read, filed] = await Promise.all([
    readMovements(store, head, openSpan(head, period)),
    readFiled(store, poolId),
  ]);
  if ('problem' in read) return read;
  if (filed.filedFen > FEN_MAX) return TOO_LARGE;
  const close = { ...closeFigures(read.movements, period), ...filed };
  return { poolId, close, digest: closeDigest(poolId, close, sha256) };
}

function replay(earlier: PeriodRecord, mark: RequestMark): Answer {
  if (earlier.proposal.request.digest !== mark.digest) return { problem: 'idempotency.key-reused' };
  return { ...answerProposal(earlier), isReplay: true };
}

function answerProposal(record: PeriodRecord): Answer {
  return { status: 201, body: (language) => periodBody(record, language) };
}
