import { holdsReservation, type Claim } from '../../domain/claims/claim.ts';
import type { Step } from '../../domain/claims/step.ts';
import type { Language } from '../../domain/explain/language.ts';
import { ZERO_FEN } from '../../domain/money/fen.ts';
import { claimRuleRefusals, decisionBody } from './decision-body.ts';

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
  if (claim.status === 'approved') return { approvedFen: claim.approvedFen, entry };
  if (claim.status === 'paid') {
    const { approvedFen, paidOn, paymentRef } = claim;
    return { approvedFen, paidFen: approvedFen, paidOn, paymentRef, entry };
  }
  return { entry };
}

/** One line of a claim's timeline. The marks of the requests stay inside. */
export function stepBody(claim: Claim, step: Step) {
  const { request, entrySeq, ...told } = step;
  return { ...told, entry: entrySeq === null ? null : { pool: claim.poolId, seq: entrySeq } };
}
