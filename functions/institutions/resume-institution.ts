/**
 * Let a suspended institution file again. Input: the reason. Output: 201 and the fact, with the figures that the manager
 * let stand: only a higher ratio, or passing the line anew, suspends it again.
 */
import * as z from 'zod/mini';
import { laterOf } from '../../domain/calendar/instant.ts';
import type { InstitutionFact } from '../../domain/institutions/institution-fact.ts';
import type { InstitutionId } from '../../domain/identifiers/ids.ts';
import type { RequestMark } from '../../domain/claims/step.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { requiredReasonField } from '../http/field-schemas.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import type { Item } from '../store/dynamo.ts';
import { institutionFactWrite } from '../store/institution-facts.ts';
import { institutionRequestKey, standingKey } from '../store/keys.ts';
import { readItems } from '../store/read-items.ts';
import { earlierOutcome, requestWrite } from '../store/request-item.ts';
import { judgedStandingWrite, standingFromItem } from '../store/standing-item.ts';
import { StoreFault } from '../store/store-fault.ts';
import { transact } from '../store/transact.ts';
import { factBody } from './fact-body.ts';
import { readVisibleInstitution } from './read-visible-institution.ts';

const ROUNDS_MAX = 5;

export const resumeRequest = z.strictObject({ reason: requiredReasonField });

type Resumed = Extract<InstitutionFact, { kind: 'resumed' }>;

export async function resumeInstitution(request: Request, platform: Platform): Promise<Answer> {
  const checked = checkFields(resumeRequest, request.json);
  if ('problem' in checked) return checked;
  const { store, sha256, now, pause } = platform;
  const mark = requestMark(request, sha256);
  const requestKey = institutionRequestKey(mark.key);
  const institution = await readVisibleInstitution(request, platform);
  if (institution === null) return { problem: 'institution.not-found' };
  const { id } = institution;
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const [earlier = null, item = null] = await readItems(store, [requestKey, standingKey(id)]);
    if (earlier !== null) return replay(earlier, id, mark);
    if (item === null) return { problem: 'institution.not-suspended' };
    const { standing, version } = standingFromItem(item);
    if (standing.suspension === null) return { problem: 'institution.not-suspended' };
    const { compensatedFen, filedFen } = standing;
    const resumedWith = { compensatedFen, filedFen };
    const at = laterOf(standing.suspension.at, now());
    const { reason } = checked.value;
    const fact: Resumed = { kind: 'resumed', at, actor: request.caller.person, reason, ...resumedWith };
    const outcome = await transact(store, [
      requestWrite(store, requestKey, mark, { fact }),
      judgedStandingWrite(store, id, { ...standing, suspension: null, resumedWith }, version),
      institutionFactWrite(store, id, fact, mark.key),
    ]);
    if (outcome.kind === 'committed') return answerResumed(id, fact);
    await pause(round);
  }
  throw new StoreFault(`the standing of institution ${id} stays contended`);
}

function replay(earlier: Item, id: InstitutionId, mark: RequestMark): Answer {
  const outcome = earlierOutcome(earlier, mark);
  if (outcome === 'reused') return { problem: 'idempotency.key-reused' };
  const { kind, at, actor, reason, compensatedFen, filedFen } = outcome['fact'] as Resumed;
  return { ...answerResumed(id, { kind, at, actor, reason, compensatedFen, filedFen }), isReplay: true };
}

function answerResumed(institutionId: InstitutionId, fact: Resumed): Answer {
  return { status: 201, body: () => ({ institutionId, ...factBody(fact) }) };
}
