/**
 * File an exposure. Input: a loan's or an investment's terms. Output: 201 and the exposure, or 422 with every reason.
 * 1. Read how many loans the firm already has on file, and whether this very request was answered before.
 * 2. Judge the filing by the policy in force on the day the exposure started.
 * 3. Record it, filed or ineligible, under an id that the same request would come to again.
 */
import { shanghaiDateOf } from '../../domain/calendar/instant.ts';
import type { Exposure, ExposureTerms } from '../../domain/exposures/exposure.ts';
import type { FilingRefusal } from '../../domain/exposures/filing-refusal.ts';
import { judgeFiling } from '../../domain/exposures/judge-filing.ts';
import { filingRefusalText } from '../../domain/explain/filing-refusal-text.ts';
import { CLAIMS_FROM } from '../../domain/institutions/institution.ts';
import { enterpriseTagOf, exposureIdOf } from '../../domain/identifiers/ids.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { exposureBody } from '../http/exposure-body.ts';
import { ownInstitution } from '../http/own-institution.ts';
import type { Platform } from '../http/platform.ts';
import type { RuleRefusal } from '../http/problem.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import type { Item } from '../store/dynamo.ts';
import { exposureFromItem, type FilingRecord } from '../store/exposure-item.ts';
import { filingWrites, loansOf } from '../store/filing-writes.ts';
import { enterpriseLoansKey, exposureKey } from '../store/keys.ts';
import { readItems } from '../store/read-items.ts';
import { transact } from '../store/transact.ts';
import { exposureRequest } from './exposure-request.ts';

/** Two banks filing a loan to the same firm at once make each other judge again; more than a few times is a fault. */
const ROUNDS_MAX = 8;

export async function fileExposure(request: Request, platform: Platform): Promise<Answer> {
  const checked = checkFields<ExposureTerms>(exposureRequest, request.json);
  if ('problem' in checked) return checked;
  const terms = checked.value;
  const { store, sha256 } = platform;
  const institution = ownInstitution(request.caller);
  const { creditCode } = terms.enterprise;
  const id = exposureIdOf(creditCode, institution.id, request.idempotencyKey, sha256);
  const loansKey = enterpriseLoansKey(enterpriseTagOf(creditCode, sha256));
  const { digest } = requestMark(request, sha256);

  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const [stored, loansItem] = await readItems(store, [exposureKey(id), loansKey]);
    if (stored !== null && stored !== undefined) return replay(stored, digest, platform);
    const earlierLoans = loansOf(loansItem ?? null);
    const policy = await platform.policies.inForce(CLAIMS_FROM[institution.kind], terms.startedOn);
    const policyVersion = policy?.id ?? null;
    const record: FilingRecord = { digest, institutionKind: institution.kind, earlierLoans, policyVersion };
    const recordedAt = platform.now();
    const filedOn = shanghaiDateOf(recordedAt);
    const judged = judgeFiling(terms, { kind: institution.kind, earlierLoans, policy, today: filedOn });
    const filing = {
      id,
      institutionId: institution.id,
      terms,
      filedBy: request.caller.person,
      filedOn,
      recordedAt,
    };
    const exposure: Exposure = judged.ok
      ? {
          ...filing,
          status: 'filed',
          poolId: judged.value.policy.poolId,
          policyVersion: judged.value.policy.id,
          tier: judged.value.tier,
          traits: judged.value.traits,
        }
      : { ...filing, status: 'ineligible', refusals: judged.refusal };
    const outcome = await transact(store, filingWrites(store, exposure, record, loansKey));
    if (outcome.kind === 'committed') return answerFiling(exposure);
    await platform.pause(round);
  }
  return { problem: 'ledger.busy', headers: { 'retry-after': '1' } };
}

async function replay(item: Item, digest: string, { policies }: Platform): Promise<Answer> {
  const { exposure, record } = exposureFromItem(item, await policies.load([item]));
  if (record.digest !== digest) return { problem: 'idempotency.key-reused' };
  return { ...answerFiling(exposure), isReplay: true };
}

function answerFiling(exposure: Exposure): Answer {
  if (exposure.status === 'ineligible') {
    return { problem: 'exposure.ineligible', refusals: exposure.refusals.map(ruleRefusal) };
  }
  return {
    status: 201,
    body: () => exposureBody(exposure, null),
    headers: { location: `/v1/exposures/${exposure.id}` },
  };
}

function ruleRefusal(refusal: FilingRefusal): RuleRefusal {
  const { code, ...figures } = refusal;
  return { code, figures, text: (language) => filingRefusalText(refusal, language) };
}
