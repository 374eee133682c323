/**
 * Confirm a proposed version. Input: the digest of what was read. Output: 200 and the version, which is in force from
 * its first day and never changes again.
 * 1. Read the version; the same request sent again is answered as it was then.
 * 2. Ask the domain whether this person may confirm this, today.
 * 3. Write it where it still says what was read and somebody else proposed it; what changed meanwhile is read again.
 */
import * as z from 'zod/mini';
import { laterOf, shanghaiDateOf } from '../../domain/calendar/instant.ts';
import type { RequestMark } from '../../domain/claims/step.ts';
import type { Sha256Hex } from '../../domain/digest.ts';
import { confirmPolicy, type ConfirmationRefusal } from '../../domain/policies/confirm-policy.ts';
import type { PolicyVersion } from '../../domain/policies/policy-version.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { sha256Field } from '../http/field-schemas.ts';
import type { Platform } from '../http/platform.ts';
import type { Problem } from '../http/problem.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import { readPolicyVersion } from '../store/policy-versions.ts';
import { confirmationWrite } from '../store/policy-writes.ts';
import { StoreFault } from '../store/store-fault.ts';
import { transact } from '../store/transact.ts';
import { policyBody } from './policy-body.ts';

const ROUNDS_MAX = 5;

export const confirmationRequest = z.strictObject({ digest: sha256Field });

export async function confirmVersion(request: Request, platform: Platform): Promise<Answer> {
  const checked = checkFields<{ digest: Sha256Hex }>(confirmationRequest, request.json);
  if ('problem' in checked) return checked;
  const { store, sha256, now, pause } = platform;
  const mark = requestMark(request, sha256);
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const version = await readPolicyVersion(store, request.id, sha256);
    if (version === null) return { problem: 'policy.not-found' };
    const earlier = earlierAnswer(version, mark);
    if (earlier !== null) return earlier;
    const at = version.status === 'proposed' ? laterOf(version.proposal.at, now()) : now();
    const confirmation = { actor: request.caller.person, at, request: mark };
    const asOf = { digestRead: checked.value.digest, today: shanghaiDateOf(at) };
    const confirmed = confirmPolicy(version, confirmation, asOf);
    if (!confirmed.ok) return refusalProblem(confirmed.refusal);
    const outcome = await transact(store, [confirmationWrite(store, confirmed.value)]);
    if (outcome.kind === 'committed') return answerVersion(confirmed.value);
    await pause(round);
  }
  throw new StoreFault(`policy version ${request.id} stays contended`);
}

function earlierAnswer(version: PolicyVersion, mark: RequestMark): Answer | null {
  if (version.status !== 'confirmed' || version.confirmation.request.key !== mark.key) return null;
  if (version.confirmation.request.digest !== mark.digest) return { problem: 'idempotency.key-reused' };
  return { ...answerVersion(version), isReplay: true };
}

/** The digest that stands is not told: whoever confirms is to read it from the version, with all that it is of. */
function refusalProblem(refusal: ConfirmationRefusal): Problem {
  if (refusal.code !== 'policy.too-late') return { problem: refusal.code };
  const { code, ...figures } = refusal;
  return { problem: code, members: figures };
}

function answerVersion(version: PolicyVersion): Answer {
  return { status: 200, body: (language) => policyBody(version, language) };
}
