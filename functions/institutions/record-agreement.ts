/**
 * Record an agreement. Input: from when to when, and the quota. Output: 201 and the institution, which goes by it from
 * its first day on. What was agreed before stays on record, and counts for the days before.
 */
import * as z from 'zod/mini';
import { laterOf } from '../../domain/calendar/instant.ts';
import { AGREEMENTS_MAX, type Agreement } from '../../domain/institutions/agreement.ts';
import type { Institution } from '../../domain/institutions/institution.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import { institutionFactWrite } from '../store/institution-facts.ts';
import { agreementWrite } from '../store/institution-item.ts';
import { institutionRequestKey } from '../store/keys.ts';
import { readItem } from '../store/read-items.ts';
import { requestWrite } from '../store/request-item.ts';
import { StoreFault } from '../store/store-fault.ts';
import { transact } from '../store/transact.ts';
import { endsAfterStart, quotaField, spanFields } from './agreement-request.ts';
import { institutionBody } from './institution-body.ts';
import { readVisibleInstitution } from './read-visible-institution.ts';
import { replayInstitution } from './replay-institution.ts';

const ROUNDS_MAX = 5;

export const agreementRequest = z.strictObject({ ...spanFields, quotaFen: quotaField }).check(endsAfterStart);

export async function recordAgreement(request: Request, platform: Platform): Promise<Answer> {
  const checked = checkFields(agreementRequest, request.json);
  if ('problem' in checked) return checked;
  const agreement: Agreement = checked.value;
  const { store, sha256, now, pause } = platform;
  const mark = requestMark(request, sha256);
  const requestKey = institutionRequestKey(mark.key);
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const before = await readVisibleInstitution(request, platform);
    if (before === null) return { problem: 'institution.not-found' };
    const earlier = await readItem(store, requestKey);
    if (earlier !== null) return replayInstitution(earlier, mark, platform);
    const seen = before.agreements.length;
    if (seen >= AGREEMENTS_MAX) return { problem: 'institution.too-many-agreements' };
    const after: Institution = { ...before, agreements: [...before.agreements, agreement] };
    const at = laterOf(before.recordedAt, now());
    const fact = { kind: 'agreed', at, actor: request.caller.person, agreement } as const;
    const outcome = await transact(store, [
      requestWrite(store, requestKey, mark, { institutionId: after.id, agreements: seen + 1 }),
      agreementWrite(store, after.id, agreement, seen),
      institutionFactWrite(store, after.id, fact, mark.key),
    ]);
    if (outcome.kind === 'committed') return { status: 201, body: () => institutionBody(after) };
    await pause(round);
  }
  throw new StoreFault(`institution ${request.id} stays contended`);
}
