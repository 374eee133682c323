/**
 * File an exposure. Input: a loan's or an investment's terms. Output: 201 and the exposure, or 422 with every reason.
 * 1. Read the registers and the pool's head, and whether this very request was answered before.
 * 2. Judge the filing by the policy in force on the day the exposure started.
 * 3. Record it, filed or ineligible, under an id that the same request would come to again; what is filed is entered in
 *    every register together, on condition that it would still be judged the same.
 */
import { assert } from '../../domain/assert.ts';
import { shanghaiDateOf } from '../../domain/calendar/instant.ts';
import type { FiledExposure, IneligibleExposure, ExposureTerms } from '../../domain/exposures/exposure.ts';
import { judgeFiling } from '../../domain/exposures/judge-filing.ts';
import type { Sha256Hex } from '../../domain/digest.ts';
import { exposureIdOf } from '../../domain/identifiers/ids.ts';
import { CLAIMS_FROM } from '../../domain/institutions/institution.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { ownInstitution } from '../http/own-institution.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import type { Item, Store } from '../store/dynamo.ts';
import { exposureFromItem, filedToItem, ineligibleToItem } from '../store/exposure-item.ts';
import { filingWrite, registerWrites } from '../store/filing-writes.ts';
import { transact, type Write } from '../store/transact.ts';
import { answerFiling } from './answer-filing.ts';
import { exposureRequest } from './exposure-request.ts';
import { readFilingBasis, type Filing, type FilingReading } from './read-filing-basis.ts';

/** Two banks filing a loan to the same firm at once make each other judge again; more than a few times is a fault. */
const ROUNDS_MAX = 8;

export async function fileExposure(request: Request, platform: Platform): Promise<Answer> {
  const checked = checkFields<ExposureTerms>(exposureRequest, request.json);
  if ('problem' in checked) return checked;
  const terms = checked.value;
  const institution = ownInstitution(request.caller);
  const { creditCode } = terms.enterprise;
  const id = exposureIdOf(creditCode, institution.id, request.idempotencyKey, platform.sha256);
  const filing: Filing = { id, institution, terms };
  const { digest } = requestMark(request, platform.sha256);

  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const recordedAt = platform.now();
    const filedOn = shanghaiDateOf(recordedAt);
    const [reading, policy] = await Promise.all([
      readFilingBasis(filing, filedOn, platform),
      platform.policies.inForce(CLAIMS_FROM[institution.kind], terms.startedOn),
    ]);
    if (reading.stored !== null) return replay(reading.stored, digest, platform);
    const by = { filedBy: request.caller.person, filedOn, recordedAt };
    const exposure = judged(filing, by, reading, policy);
    const writes = writesOf(platform.store, exposure, digest, reading, policy);
    const outcome = await transact(platform.store, writes);
    if (outcome.kind === 'committed') return answerFiling(exposure, policy);
    await platform.pause(round);
  }
  return { problem: 'ledger.busy', headers: { 'retry-after': '1' } };
}

function judged(
  { id, institution, terms }: Filing,
  by: Pick<FiledExposure, 'filedBy' | 'filedOn' | 'recordedAt'>,
  { basis }: FilingReading,
  policy: Policy | null,
): FiledExposure | IneligibleExposure {
  const filed = { id, institutionId: institution.id, terms, ...by };
  const outcome = judgeFiling(terms, { ...basis, policy, today: by.filedOn });
  if (!outcome.ok) return { ...filed, status: 'ineligible', refusals: outcome.refusal };
  const { policy: judgedBy, tier, traits } = outcome.value;
  return { ...filed, status: 'filed', poolId: judgedBy.poolId, policyVersion: judgedBy.id, tier, traits };
}

function writesOf(
  store: Store,
  exposure: FiledExposure | IneligibleExposure,
  digest: Sha256Hex,
  reading: FilingReading,
  policy: Policy | null,
): Write<string>[] {
  const { basis } = reading;
  if (exposure.status === 'ineligible') {
    const record = { basis, policyVersion: policy?.id ?? null };
    return [filingWrite(store, ineligibleToItem(exposure, digest, record))];
  }
  assert(policy !== null, 'nothing is filed without a policy');
  const write = filingWrite(store, filedToItem(exposure, digest));
  return [write, ...registerWrites(store, exposure, basis, policy, reading)];
}

async function replay(item: Item, digest: Sha256Hex, { policies }: Platform): Promise<Answer> {
  const policyOf = await policies.load([item]);
  const stored = exposureFromItem(item, policyOf);
  if (stored.digest !== digest) return { problem: 'idempotency.key-reused' };
  const policyVersion = 'record' in stored ? stored.record.policyVersion : null;
  const policy = policyVersion === null ? null : policyOf(policyVersion);
  return { ...answerFiling(stored.exposure, policy), isReplay: true };
}
