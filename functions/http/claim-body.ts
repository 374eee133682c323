import type { Role } from '../../domain/access/role.ts';
import { approvalOf } from '../../domain/claims/approval-of.ts';
import { bearerOf, outstandingOf } from '../../domain/claims/bearing.ts';
import {
  holdsReservation,
  isCompensated,
  type ApprovedClaim,
  type Claim,
  type CompensatedClaim,
} from '../../domain/claims/claim.ts';
import { objectionsOf } from '../../domain/claims/objections.ts';
import type { Step } from '../../domain/claims/step.ts';
import type { Language } from '../../domain/explain/language.ts';
import { ZERO_FEN } from '../../domain/money/fen.ts';
import { claimRuleRefusals, decisionBody } from './decision-body.ts';
import { personFor } from './personal-data.ts';

/** A claim as the API tells it, in whatever state it is. */
export function claimBody(claim: Claim, language: Language) {
  const { id, status, poolId, exposureId, institutionId, creditCode, loss, evidence, recordedAt } = claim;
  return {
    ...{ id, status, pool: poolId, exposureId, institutionId, enterprise: creditCode },
    requestedFen: loss.lossFen,
    reservedFen: holdsReservation(claim) ? claim.decision.amountFen : ZERO_FEN,
    loss,
    evidence,
    decision: decisionBody(claim.decision, claim.policy, language),
    ...stateBody(claim, language),
    recordedAt,
  };
}

/** What only some states have. */
function stateBody(claim: Claim, language: Language) {
  if (claim.status === 'refused') {
    const refusals = claimRuleRefusals(claim.decision.refusals);
    return {
      refusals: refusals.map(({ code, text, figures }) => ({ code, text: text(language), ...figures })),
    };
  }
  const entrySeq = claim.steps.findLast((step) => step.entrySeq !== null)?.entrySeq ?? 0;
  const entry = { pool: claim.poolId, seq: entrySeq };
  if (claim.status === 'approved') return { ...approvalBody(claim), entry };
  if (isCompensated(claim)) return { ...approvalBody(claim), ...compensatedBody(claim), entry };
  return { entry };
}

/** What came of the approval. Who objected is told in the timeline alone, to those who may know. */
function approvalBody(claim: ApprovedClaim | CompensatedClaim) {
  const { notice, matchApplicationId } = approvalOf(claim);
  const objections = objectionsOf(claim).map(({ number, raised, resolved }) => ({
    number,
    raisedAt: raised.at,
    status: resolved?.outcome ?? 'open',
  }));
  return { approvedFen: claim.approvedFen, matchApplicationId, notice, objections };
}

/** What was paid, what of it has come back to whom, and how the claim came to its end. */
function compensatedBody(claim: CompensatedClaim) {
  const { approvedFen, paidOn, paymentRef, bearing, clawbackOrder, closing } = claim;
  return {
    ...{ paidFen: approvedFen, paidOn, paymentRef },
    recovered: bearing.map((bearer) => ({ ...bearer, outstandingFen: outstandingOf(bearer) })),
    clawedBackFen: bearerOf(bearing, 'city').clawedBackFen,
    ...{ clawbackOrder, closing },
  };
}

/** One line of a claim's timeline. The marks of the requests stay inside. */
export function stepBody(claim: Claim, step: Step, role: Role) {
  const { request, entrySeq, ...told } = step;
  const person = step.action === 'object' ? personFor(role, step) : {};
  return { ...told, ...person, entry: entrySeq === null ? null : { pool: claim.poolId, seq: entrySeq } };
}
