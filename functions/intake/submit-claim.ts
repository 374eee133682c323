/**
 * Submit a claim. Input: an exposure, the loss on it, the evidence. Output: 201 and the claim, reserved, or 422 with
 * every reason, recorded. The work is that of `submitClaims`, on a group of one.
 */
import { shanghaiDateOf } from '../../domain/calendar/instant.ts';
import type { Claim } from '../../domain/claims/claim.ts';
import { claimAsOf } from '../../domain/claims/claim-as-of.ts';
import type { ClaimSubmission } from '../../domain/claims/claim-submission.ts';
import type { RequestMark } from '../../domain/claims/step.ts';
import { claimIdOf } from '../../domain/identifiers/ids.ts';
import { CLAIMS_FROM } from '../../domain/institutions/institution.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { claimBody } from '../http/claim-body.ts';
import { claimRuleRefusals } from '../http/decision-body.ts';
import { ownInstitution } from '../http/own-institution.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import { claimFromItem } from '../store/claim-item.ts';
import type { Item } from '../store/dynamo.ts';
import { claimRequest, type ClaimRequest } from './claim-request.ts';
import { submitClaims } from './submit-claims.ts';

const RACES_MAX = 10;
const BUSY: Answer = { problem: 'ledger.busy', headers: { 'retry-after': '1' } };

export async function submitClaim(request: Request, platform: Platform): Promise<Answer> {
  const checked = checkFields(claimRequest, request.json);
  if ('problem' in checked) return checked;
  const submission = submissionOf(request, checked.value, platform);
  const { id, institution, mark } = submission;
  const outcomes = await submitClaims(CLAIMS_FROM[institution.kind], [submission], platform, RACES_MAX);
  const outcome = outcomes.get(id);
  if (outcome === undefined) return BUSY;
  if (outcome.kind === 'no-exposure') return { problem: 'exposure.not-found' };
  return outcome.kind === 'decided' ? answerClaim(outcome.claim) : replay(outcome.item, mark, platform);
}

function submissionOf(
  request: Request,
  { exposureId, loss, evidence }: ClaimRequest,
  { now, sha256 }: Platform,
): ClaimSubmission {
  const { caller, requestId, idempotencyKey } = request;
  const institution = ownInstitution(caller);
  return {
    id: claimIdOf(institution.id, idempotencyKey, sha256),
    ...{ institution, exposureId, loss, evidence, actor: caller.person, requestId },
    mark: requestMark(request, sha256),
    receivedOn: shanghaiDateOf(now()),
  };
}

async function replay(item: Item, mark: RequestMark, { policies }: Platform): Promise<Answer> {
  const { claim } = claimFromItem(item, await policies.load([item]));
  const first = claim.status === 'refused' ? claim.request : claim.steps[0].request;
  if (first.digest !== mark.digest) return { problem: 'idempotency.key-reused' };
  return { ...answerClaim(claim.status === 'refused' ? claim : claimAsOf(claim, 1)), isReplay: true };
}

function answerClaim(claim: Claim): Answer {
  const headers = { location: `/v1/claims/${claim.id}` };
  if (claim.status === 'refused') {
    const refusals = claimRuleRefusals(claim.decision.refusals);
    return { problem: 'claim.refused', refusals, headers, members: { claimId: claim.id } };
  }
  return { status: 201, body: (language) => claimBody(claim, language), headers };
}
