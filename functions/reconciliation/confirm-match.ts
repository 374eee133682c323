/**
 * Confirm a match that another person proposed. Input: its id. Output: 200 and the match, which counts from now on. That
 * the two are not one person, and that no line and no entry is matched twice, the database holds.
 */
import * as z from 'zod/mini';
import type { RequestMark } from '../../domain/claims/step.ts';
import { isBankMatchId } from '../../domain/identifiers/ids.ts';
import { isPoolId, type PoolId } from '../../domain/pools/pool.ts';
import { mayConfirmMatch, type BankMatch } from '../../domain/reconciliation/bank-match.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { textField } from '../http/field-schemas.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import { matchConfirmationWrites, readBankMatch } from '../store/bank-match-item.ts';
import { StoreFault } from '../store/store-fault.ts';
import { transact } from '../store/transact.ts';
import { bankMatchBody } from './bank-bodies.ts';

const ROUNDS_MAX = 5;

export const bankMatchConfirmationRequest = z.strictObject({ matchId: textField(40) });

export async function confirmBankMatch(request: Request, platform: Platform): Promise<Answer> {
  if (!isPoolId(request.id)) return { problem: 'pool.not-found' };
  const poolId = request.id;
  const checked = checkFields(bankMatchConfirmationRequest, request.json);
  if ('problem' in checked) return checked;
  const { store, sha256, now, pause } = platform;
  const mark = requestMark(request, sha256);
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const asked = await confirmable(poolId, checked.value.matchId, request.caller.person, mark, platform);
    if ('answer' in asked) return asked.answer;
    const confirmation = { actor: request.caller.person, at: now(), request: mark };
    const outcome = await transact(store, matchConfirmationWrites(store, asked.match, confirmation));
    if (outcome.kind === 'committed') return answerOf({ ...asked.match, confirmation });
    const isTaken = outcome.kind === 'condition-failed' && !outcome.standing.has('match');
    if (isTaken) return { problem: 'bank-match.already-matched' };
    await pause(round);
  }
  throw new StoreFault(`match ${checked.value.matchId} stays contended`);
}

async function confirmable(
  poolId: PoolId,
  matchId: string,
  actor: string,
  mark: RequestMark,
  { store }: Platform,
): Promise<{ readonly match: BankMatch } | { readonly answer: Answer }> {
  const match = isBankMatchId(matchId) ? await readBankMatch(store, poolId, matchId) : null;
  if (match === null) return { answer: { problem: 'bank-match.not-found' } };
  if (match.confirmation?.request.key === mark.key) {
    return match.confirmation.request.digest === mark.digest
      ? { answer: { ...answerOf(match), isReplay: true } }
      : { answer: { problem: 'idempotency.key-reused' } };
  }
  const may = mayConfirmMatch(match, actor);
  return may.ok ? { match } : { answer: { problem: may.refusal } };
}

function answerOf(match: BankMatch): Answer {
  return { status: 200, body: () => bankMatchBody(match) };
}
