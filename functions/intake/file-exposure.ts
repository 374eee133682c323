/**
 * File an exposure. Input: a loan's or an investment's terms. Output: 201 and the exposure, or 422 with every reason, under an
 * id that the same request would come to again. The work is that of `fileExposures`, on a group of one.
 */
import { shanghaiDateOf } from '../../domain/calendar/instant.ts';
import type { Sha256Hex } from '../../domain/digest.ts';
import type { ExposureTerms } from '../../domain/exposures/exposure.ts';
import type { FilingSubmission } from '../../domain/exposures/filing-submission.ts';
import { exposureIdOf } from '../../domain/identifiers/ids.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { ownInstitution } from '../http/own-institution.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import type { Item } from '../store/dynamo.ts';
import { exposureFromItem } from '../store/exposure-item.ts';
import { answerFiling } from './answer-filing.ts';
import { exposureRequest } from './exposure-request.ts';
import { fileExposures } from './file-exposures.ts';

export async function fileExposure(request: Request, platform: Platform): Promise<Answer> {
  const checked = checkFields<ExposureTerms>(exposureRequest, request.json);
  if ('problem' in checked) return checked;
  const terms = checked.value;
  const institution = ownInstitution(request.caller);
  const { creditCode } = terms.enterprise;
  const submission: FilingSubmission = {
    id: exposureIdOf(creditCode, institution.id, request.idempotencyKey, platform.sha256),
    ...{ institution, terms, actor: request.caller.person, batchRow: null },
    digest: requestMark(request, platform.sha256).digest,
    receivedOn: shanghaiDateOf(platform.now()),
  };
  const outcome = (await fileExposures([submission], platform)).get(submission.id);
  if (outcome === undefined) return { problem: 'ledger.busy', headers: { 'retry-after': '1' } };
  return outcome.kind === 'judged'
    ? answerFiling(outcome.exposure, outcome.policy)
    : replay(outcome.item, submission.digest, platform);
}

async function replay(item: Item, digest: Sha256Hex, { policies }: Platform): Promise<Answer> {
  const policyOf = await policies.load([item]);
  const stored = exposureFromItem(item, policyOf);
  if (stored.digest !== digest) return { problem: 'idempotency.key-reused' };
  const policyVersion = 'record' in stored ? stored.record.policyVersion : null;
  const policy = policyVersion === null ? null : policyOf(policyVersion);
  return { ...answerFiling(stored.exposure, policy), isReplay: true };
}
