/**
 * Submit a claim. Input: an exposure, the loss on it, the evidence. Output: 201 and the claim, reserved, or 422 with
 * every reason, recorded. The work is that of `submitClaims`, on a group of one. Where too many others claim on the pool at the
 * same time, the claim is put in the queue and its answer waited for; 202 and where to look for it, should that take too long.
 */
import { shanghaiDateOf } from '../../domain/calendar/instant.ts';
import type { Claim } from '../../domain/claims/claim.ts';
import { claimAsOf } from '../../domain/claims/claim-as-of.ts';
import type { ClaimSubmission } from '../../domain/claims/claim-submission.ts';
import { claimIdOf } from '../../domain/identifiers/ids.ts';
import { CLAIMS_FROM } from '../../domain/institutions/institution.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { claimBody } from '../http/claim-body.ts';
import { claimRuleRefusals } from '../http/decision-body.ts';
import { ownInstitution } from '../http/own-institution.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { preferredWaitSeconds, WAIT_SECONDS_MAX } from '../http/prefer.ts';
import { requestMark } from '../http/request-mark.ts';
import { claimFromItem } from '../store/claim-item.ts';
import type { Item } from '../store/dynamo.ts';
import { isWaiting, waitingFromItem } from '../store/waiting-claim-item.ts';
import { answerWaiting } from '../http/waiting-claim-body.ts';
import { isBusy, noteBusy } from './busy-pools.ts';
import { claimRequest, type ClaimRequest } from './claim-request.ts';
import { handOver, sendToQueue, waitForDecision } from './hand-over-claim.ts';
import { submitClaims } from './submit-claims.ts';

/** Two who claim at the same moment are both decided at once; a pool on which a claim loses twice is left to the queue. */
const RACES_MAX = 2;
const KEY_REUSED: Answer = { problem: 'idempotency.key-reused' };

export async function submitClaim(request: Request, platform: Platform): Promise<Answer> {
  const checked = checkFields(claimRequest, request.json);
  if ('problem' in checked) return checked;
  const wanted = preferredWaitSeconds(request.prefer);
  const untilMs = performance.now() + (wanted ?? WAIT_SECONDS_MAX) * 1_000;
  const submission = submissionOf(request, checked.value, platform);
  const answer = await answerSubmission(submission, platform, untilMs);
  if (wanted === null) return answer;
  return { ...answer, headers: { ...answer.headers, 'preference-applied': `wait=${String(wanted)}` } };
}

async function answerSubmission(
  submission: ClaimSubmission,
  platform: Platform,
  untilMs: number,
): Promise<Answer> {
  const { id, institution } = submission;
  const poolId = CLAIMS_FROM[institution.kind];
  const racesMax = isBusy(platform.store, poolId) ? 0 : RACES_MAX;
  const submitting = { racesMax, areFromQueue: false };
  const outcome = (await submitClaims(poolId, [submission], platform, submitting)).get(id);
  if (outcome === undefined) {
    if (racesMax > 0) noteBusy(platform.store, poolId);
    const standing = await handOver(submission, platform);
    if (standing !== null) return answerStanding(submission, standing, platform, untilMs);
    return answerWhenDecided(submission, platform, untilMs, false);
  }
  switch (outcome.kind) {
    case 'decided':
      return answerClaim(outcome.claim);
    case 'no-exposure':
      return { problem: 'exposure.not-found' };
    case 'on-record':
    case 'waiting':
      return answerStanding(submission, outcome.item, platform, untilMs);
  }
}

/** What a claim sent again is answered with, whether it is decided by now or waits. */
async function answerStanding(
  submission: ClaimSubmission,
  item: Item,
  platform: Platform,
  untilMs: number,
): Promise<Answer> {
  if (!isWaiting(item)) return answerStored(submission, item, platform, true);
  if (waitingFromItem(item).submission.mark.digest !== submission.mark.digest) return KEY_REUSED;
  await sendToQueue(submission, platform);
  return answerWhenDecided(submission, platform, untilMs, true);
}

/** The final answer if it comes in time, and otherwise where it can be looked for. */
async function answerWhenDecided(
  submission: ClaimSubmission,
  platform: Platform,
  untilMs: number,
  isReplay: boolean,
): Promise<Answer> {
  const item = await waitForDecision(submission, platform, untilMs);
  if (item !== null) return answerStored(submission, item, platform, isReplay);
  return { ...answerWaiting(submission), isReplay };
}

async function answerStored(
  { mark }: ClaimSubmission,
  item: Item,
  { policies }: Platform,
  isReplay: boolean,
): Promise<Answer> {
  const { claim } = claimFromItem(item, await policies.load([item]));
  const first = claim.status === 'refused' ? claim.request : claim.steps[0].request;
  if (first.digest !== mark.digest) return KEY_REUSED;
  return { ...answerClaim(claim.status === 'refused' ? claim : claimAsOf(claim, 1)), isReplay };
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

function answerClaim(claim: Claim): Answer {
  const headers = { location: `/v1/claims/${claim.id}` };
  if (claim.status === 'refused') {
    const refusals = claimRuleRefusals(claim.decision.refusals);
    return { problem: 'claim.refused', refusals, headers, members: { claimId: claim.id } };
  }
  return { status: 201, body: (language) => claimBody(claim, language), headers };
}
