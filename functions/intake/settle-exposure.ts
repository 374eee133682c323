/**
 * Settle an exposure. Input: the day on which it was repaid, or over. Output: 200 and the exposure, on which nothing
 * can be claimed any more; its principal no longer counts against quota and leverage.
 */
import * as z from 'zod/mini';
import { shanghaiDateOf } from '../../domain/calendar/instant.ts';
import type { LocalDate } from '../../domain/calendar/local-date.ts';
import type { RequestMark } from '../../domain/claims/step.ts';
import type { SettledExposure } from '../../domain/exposures/exposure.ts';
import { isExposureId } from '../../domain/identifiers/ids.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { exposureBody } from '../http/exposure-body.ts';
import { dateField } from '../http/field-schemas.ts';
import { ownInstitution } from '../http/own-institution.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import { exposureFromItem } from '../store/exposure-item.ts';
import { exposureKey } from '../store/keys.ts';
import { readItem } from '../store/read-items.ts';
import { settlementWrites } from '../store/settlement-writes.ts';
import { transact } from '../store/transact.ts';

const ROUNDS_MAX = 5;

export const settleRequest = z.strictObject({ settledOn: dateField });

export async function settleExposure(request: Request, platform: Platform): Promise<Answer> {
  const checked = checkFields(settleRequest, request.json);
  if ('problem' in checked) return checked;
  const { settledOn } = checked.value;
  const mark = requestMark(request, platform.sha256);
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const stored = await readOwnExposure(request, platform);
    if (stored === null) return { problem: 'exposure.not-found' };
    const { exposure, draws, version } = stored;
    if (exposure.status === 'settled') return settledBefore(exposure, mark);
    const { openClaimId } = draws;
    if (openClaimId !== null) return { problem: 'exposure.claim-open', members: { claimId: openClaimId } };
    const range = { firstDay: exposure.terms.startedOn, lastDay: shanghaiDateOf(platform.now()) };
    if (isOutside(settledOn, range)) return { problem: 'exposure.settled-on-out-of-range', members: range };
    const settled: SettledExposure = {
      ...{ ...exposure, status: 'settled', settledOn },
      ...{ settledBy: request.caller.person, settlementRequest: mark },
    };
    const outcome = await transact(platform.store, settlementWrites(platform.store, settled, version));
    if (outcome.kind === 'committed') return answerSettled(settled);
    await platform.pause(round);
  }
  return { problem: 'ledger.busy', headers: { 'retry-after': '1' } };
}

async function readOwnExposure({ id, caller }: Request, { store, policies }: Platform) {
  const item = isExposureId(id) ? await readItem(store, exposureKey(id)) : null;
  const stored = item === null ? null : exposureFromItem(item, await policies.load([item]));
  if (stored === null || !('draws' in stored)) return null;
  return stored.exposure.institutionId === ownInstitution(caller).id ? stored : null;
}

function isOutside(day: LocalDate, range: { readonly firstDay: LocalDate; readonly lastDay: LocalDate }) {
  return day < range.firstDay || day > range.lastDay;
}

function settledBefore(exposure: SettledExposure, mark: RequestMark): Answer {
  const { settlementRequest, settledOn } = exposure;
  if (settlementRequest.key !== mark.key) return { problem: 'exposure.settled', members: { settledOn } };
  if (settlementRequest.digest !== mark.digest) return { problem: 'idempotency.key-reused' };
  return { ...answerSettled(exposure), isReplay: true };
}

function answerSettled(exposure: SettledExposure): Answer {
  return { status: 200, body: () => exposureBody(exposure, null) };
}
