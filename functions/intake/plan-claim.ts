import { assert } from '../../domain/assert.ts';
import { shanghaiDateOf, type Instant } from '../../domain/calendar/instant.ts';
import type { RefusedClaim, SubmittedClaim } from '../../domain/claims/claim.ts';
import type { ClaimSubmission } from '../../domain/claims/claim-submission.ts';
import { basisOf, type PayableDecision } from '../../domain/decisions/decision.ts';
import { appendEntry, recordingTime } from '../../domain/ledger/append-entry.ts';
import type { Entry, Head } from '../../domain/ledger/entry.ts';
import { posting } from '../../domain/ledger/posting.ts';
import type { Platform } from '../http/platform.ts';
import { decideOn, type ClaimBasis } from './claim-ground.ts';

/** A claim as it is to be written, with the entry that reserves its amount, or refused and without one. */
export type PlannedClaim =
  | { readonly claim: SubmittedClaim; readonly entry: Entry; readonly exposureVersion: number }
  | { readonly claim: RefusedClaim; readonly entry: null };

/** Decides a claim on a head, and says what is to be written of it. */
export function planClaim(
  submission: ClaimSubmission,
  basis: ClaimBasis,
  head: Head,
  { now, sha256 }: Pick<Platform, 'now' | 'sha256'>,
): PlannedClaim {
  const decision = decideOn(basis, submission);
  const { actor, mark } = submission;
  const facts = factsOf(submission, basis);
  if (decision.outcome === 'refused') {
    const claim: RefusedClaim = {
      ...{ ...facts, recordedAt: now(), status: 'refused', decision },
      ...{ submittedBy: actor, request: mark },
    };
    return { claim, entry: null };
  }
  const at = recordingTime(head, now());
  const appended = appendEntry(head, reservation(submission, decision, at), at, sha256);
  assert(appended.ok, 'a payable decision never passes the headroom');
  const entry = appended.value;
  const { seq: entrySeq } = entry;
  const step = { action: 'submit', actor, at, request: mark, reason: null, entrySeq } as const;
  const claim: SubmittedClaim = {
    ...facts,
    ...{ recordedAt: at, status: 'submitted', decision, steps: [step] },
  };
  return { claim, entry, exposureVersion: basis.version };
}

function reservation(
  { id, actor, requestId }: ClaimSubmission,
  { amountFen, policyVersion }: PayableDecision,
  recordedAt: Instant,
) {
  return {
    kind: 'reserve' as const,
    postings: [posting('available', 'reserved', amountFen)],
    ...{ actor, requestId, effectiveOn: shanghaiDateOf(recordedAt), claimId: id, policyVersion },
  };
}

function factsOf(
  { id, loss, evidence, receivedOn }: ClaimSubmission,
  { exposure, policy, usage }: ClaimBasis,
) {
  const { poolId, id: exposureId, institutionId, terms } = exposure;
  return {
    ...{ id, poolId, exposureId, institutionId, creditCode: terms.enterprise.creditCode },
    ...{ loss, evidence, decidedOn: receivedOn, exposure: basisOf(exposure), usage, policy },
  };
}
