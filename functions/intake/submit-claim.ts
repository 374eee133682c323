/**
 * Submit a claim. Input: an exposure, the loss on it, the evidence. Output: 201 and the claim, reserved, or 422 with
 * every reason, recorded.
 * 1. Read the head of the pool, the exposure and the nested caps, together.
 * 2. Decide. 3. Write the claim with its entry, its exposure and its caps, or the refused claim alone.
 * 4. A lost race is decided again on the new head; anything else that changed is read again first.
 */
import type { Claim, RefusedClaim, SubmittedClaim } from '../../domain/claims/claim.ts';
import { claimAsOf } from '../../domain/claims/claim-as-of.ts';
import type { RequestMark } from '../../domain/claims/step.ts';
import { assert } from '../../domain/assert.ts';
import { shanghaiDateOf } from '../../domain/calendar/instant.ts';
import { basisOf, type PayableDecision, type RefusedDecision } from '../../domain/decisions/decision.ts';
import { claimIdOf, type ClaimId } from '../../domain/identifiers/ids.ts';
import { appendEntry, recordingTime } from '../../domain/ledger/append-entry.ts';
import type { Entry, Head } from '../../domain/ledger/entry.ts';
import { posting } from '../../domain/ledger/posting.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { claimBody } from '../http/claim-body.ts';
import { claimRuleRefusals } from '../http/decision-body.ts';
import { ownInstitution } from '../http/own-institution.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import { claimFromItem } from '../store/claim-item.ts';
import { commitOnHead, type Plan } from '../store/commit-on-head.ts';
import type { Item } from '../store/dynamo.ts';
import { claimWrite, submissionWrites, type SubmissionWrite } from '../store/submission-writes.ts';
import { claimRequest, type ClaimRequest } from './claim-request.ts';
import { decideOn, readClaimBasis, usageOn, type ClaimBasis } from './read-claim-basis.ts';

/** What a claim was decided on seldom changes under it, and hardly ever time and again. */
const ROUNDS_MAX = 5;
const BUSY: Answer = { problem: 'ledger.busy', headers: { 'retry-after': '1' } };

type Submission = {
  readonly id: ClaimId;
  readonly mark: RequestMark;
  readonly asked: ClaimRequest;
  readonly request: Request;
  readonly platform: Platform;
};

export async function submitClaim(request: Request, platform: Platform): Promise<Answer> {
  const checked = checkFields(claimRequest, request.json);
  if ('problem' in checked) return checked;
  const id = claimIdOf(ownInstitution(request.caller).id, request.idempotencyKey, platform.sha256);
  const mark = requestMark(request, platform.sha256);
  const submission: Submission = { id, mark, asked: checked.value, request, platform };
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const basis = await readClaimBasis(checked.value, request.caller, platform);
    if (basis === null) return { problem: 'exposure.not-found' };
    const outcome = await commitOnHead(platform.store, basis.head, platform.pause, (head) =>
      planSubmission(submission, basis, head),
    );
    if (outcome.kind === 'committed') return answerClaim(outcome.answer);
    if (outcome.kind === 'busy') return BUSY;
    const stored = outcome.standing.get('claim');
    if (stored !== null && stored !== undefined) return replay(stored, mark, platform);
  }
  return BUSY;
}

function planSubmission(submission: Submission, basis: ClaimBasis, head: Head): Plan<SubmissionWrite, Claim> {
  const decision = decideOn(basis, head, submission.asked);
  const { store } = submission.platform;
  if (decision.outcome === 'refused') {
    const claim = refusedClaim(submission, basis, head, decision);
    return { entry: null, writes: [claimWrite(store, claim)], answer: claim };
  }
  const entry = reservation(submission, head, decision);
  const claim = submittedClaim(submission, basis, head, decision, entry);
  const writes = submissionWrites(store, claim, basis.exposureVersion);
  return { entry, writes, answer: claim };
}

function reservation(
  { id, request, platform }: Submission,
  head: Head,
  { amountFen, policyVersion }: PayableDecision,
): Entry {
  const now = platform.now();
  const draft = {
    kind: 'reserve' as const,
    postings: [posting('available', 'reserved', amountFen)],
    actor: request.caller.person,
    requestId: request.requestId,
    effectiveOn: shanghaiDateOf(recordingTime(head, now)),
    claimId: id,
    policyVersion,
  };
  const appended = appendEntry(head, draft, now, platform.sha256);
  assert(appended.ok, 'a payable decision never passes the headroom');
  return appended.value;
}

function submittedClaim(
  submission: Submission,
  basis: ClaimBasis,
  head: Head,
  decision: PayableDecision,
  entry: Entry,
): SubmittedClaim {
  const at = entry.recordedAt;
  const actor = submission.request.caller.person;
  const step = {
    action: 'submit',
    actor,
    at,
    request: submission.mark,
    reason: null,
    entrySeq: entry.seq,
  } as const;
  return {
    ...factsOf(submission, basis, head),
    recordedAt: at,
    status: 'submitted',
    decision,
    steps: [step],
  };
}

function refusedClaim(
  submission: Submission,
  basis: ClaimBasis,
  head: Head,
  decision: RefusedDecision,
): RefusedClaim {
  return {
    ...factsOf(submission, basis, head),
    recordedAt: submission.platform.now(),
    status: 'refused',
    decision,
    submittedBy: submission.request.caller.person,
    request: submission.mark,
  };
}

function factsOf({ id, asked }: Submission, basis: ClaimBasis, head: Head) {
  const { exposure, policy, today } = basis;
  return {
    id,
    poolId: exposure.poolId,
    exposureId: exposure.id,
    institutionId: exposure.institutionId,
    creditCode: exposure.terms.enterprise.creditCode,
    loss: asked.loss,
    evidence: asked.evidence,
    decidedOn: today,
    exposure: basisOf(exposure),
    usage: usageOn(basis, head),
    policy,
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
