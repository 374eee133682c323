/**
 * Register an institution. Input: its kind, name, credit code and agreement. Output: 201 and the institution, which may
 * file from now on. Name and code are nobody else's: its id follows from the name, and the code has an item of its own.
 */
import * as z from 'zod/mini';
import { assert } from '../../domain/assert.ts';
import { institutionIdOf, type InstitutionId } from '../../domain/identifiers/ids.ts';
import type { Institution } from '../../domain/institutions/institution.ts';
import type { RequestMark } from '../../domain/claims/step.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { creditCodeField, textField } from '../http/field-schemas.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import type { Item } from '../store/dynamo.ts';
import { institutionFactWrite } from '../store/institution-facts.ts';
import { registrationWrites } from '../store/institution-item.ts';
import { institutionRequestKey } from '../store/keys.ts';
import { requestWrite } from '../store/request-item.ts';
import { StoreFault } from '../store/store-fault.ts';
import { transact } from '../store/transact.ts';
import { endsAfterStart, quotaField, spanFields } from './agreement-request.ts';
import { institutionBody } from './institution-body.ts';
import { replayInstitution } from './replay-institution.ts';

const NAME_LENGTH_MAX = 100;
const ROUNDS_MAX = 5;

export const registerRequest = z.strictObject({
  kind: z.enum(['bank', 'fund']),
  name: textField(NAME_LENGTH_MAX),
  creditCode: creditCodeField,
  agreement: z.strictObject(spanFields).check(endsAfterStart),
  quotaFen: quotaField,
});

export async function registerInstitution(request: Request, platform: Platform): Promise<Answer> {
  const checked = checkFields(registerRequest, request.json);
  if ('problem' in checked) return checked;
  const { kind, name, creditCode, agreement, quotaFen } = checked.value;
  const { store, sha256, now } = platform;
  const mark = requestMark(request, sha256);
  const agreed = { ...agreement, quotaFen };
  const institution: Institution = {
    ...{ id: institutionIdOf(name, sha256), kind, name, creditCode },
    ...{ agreements: [agreed], recordedAt: now() },
  };
  const { id, recordedAt: at } = institution;
  const fact = { kind: 'agreed', at, actor: request.caller.person, agreement: agreed } as const;
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const outcome = await transact(store, [
      requestWrite(store, institutionRequestKey(mark.key), mark, { institutionId: id, agreements: 1 }),
      ...registrationWrites(store, institution),
      institutionFactWrite(store, id, fact, mark.key),
    ]);
    if (outcome.kind === 'committed') return { status: 201, body: () => institutionBody(institution) };
    if (outcome.kind === 'condition-failed') return answerStanding(outcome.standing, id, mark, platform);
    await platform.pause(round);
  }
  throw new StoreFault('the register of institutions stays contended');
}

/** The same request, the same name, or the same code: whichever stands in the way, in this order. */
async function answerStanding(
  standing: ReadonlyMap<string, Item | null>,
  id: InstitutionId,
  mark: RequestMark,
  platform: Platform,
): Promise<Answer> {
  const earlier = standing.get('request');
  if (earlier !== null && earlier !== undefined) return replayInstitution(earlier, mark, platform);
  if (standing.has('institution'))
    return { problem: 'institution.name-taken', members: { institutionId: id } };
  const institutionId = standing.get('code')?.['institutionId'];
  assert(institutionId !== undefined, 'only a name or a code stands in the way of a registration');
  return { problem: 'institution.credit-code-taken', members: { institutionId } };
}
