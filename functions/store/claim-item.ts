import { assert } from '../../domain/assert.ts';
import type { Instant } from '../../domain/calendar/instant.ts';
import type { LocalDate } from '../../domain/calendar/local-date.ts';
import type { Claim, ClaimFacts, RefusedClaim } from '../../domain/claims/claim.ts';
import { foldSteps } from '../../domain/claims/claim-as-of.ts';
import type { Evidence, Loss } from '../../domain/claims/loss.ts';
import type { PublicNotice } from '../../domain/claims/public-notice.ts';
import type { RequestMark, Step } from '../../domain/claims/step.ts';
import { decide } from '../../domain/decisions/decide.ts';
import type { Decision, ExposureBasis, Usage } from '../../domain/decisions/decision.ts';
import type { CreditCode } from '../../domain/identifiers/credit-code.ts';
import type { Draws } from '../../domain/exposures/exposure.ts';
import type { ClaimId, ExposureId, InstitutionId } from '../../domain/identifiers/ids.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { DecidedCase } from '../../domain/policies/decided-case.ts';
import type { PolicyVersionId } from '../../domain/policies/policy.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import type { Item } from './dynamo.ts';
import { claimKey } from './keys.ts';
import { listingAttributes } from './listing.ts';
import type { Policies } from './policy-book.ts';

/**
 * A claim as an item. The decision is kept as what went into it and, per rule, the amount that came out; its wording,
 * clauses and figures follow from these and are told anew when read.
 */
export function claimToItem(claim: Claim): Record<string, unknown> {
  const { poolId, exposureId, institutionId, creditCode, loss, evidence, decidedOn, exposure, usage } = claim;
  return {
    ...claimKey(claim.id),
    ...listingAttributes('CLAIM', claim),
    ...{ id: claim.id, poolId, exposureId, institutionId, creditCode, loss, evidence },
    ...{ decidedOn, exposure, usage: usageToItem(usage), recordedAt: claim.recordedAt, status: claim.status },
    policyVersion: claim.decision.policyVersion,
    outcome: outcomeOf(claim.decision),
    version: 1,
    ...(claim.status === 'refused'
      ? { submittedBy: claim.submittedBy, request: claim.request }
      : { steps: claim.steps, submitters: new Set([claim.steps[0].actor]) }),
  };
}

/** The version counts a claim's writes; the next one is conditional on it. */
export type StoredClaim = { readonly claim: Claim; readonly version: number };

/** Reads a claim and decides it anew: a decision that no longer comes to the same fen is a broken store. */
export function claimFromItem(item: Item, policies: Policies): StoredClaim {
  const facts = factsOf(item, policies);
  const { loss, exposure, usage, policy, decidedOn } = facts;
  const decision = decide({ loss, exposure, usage, policy, today: decidedOn });
  assertSameOutcome(facts.id, outcomeOf(decision), item['outcome'] as Outcome);
  const version = Number(item['version']);
  if (decision.outcome === 'refused') {
    const request = item['request'] as RequestMark;
    const submittedBy = item['submittedBy'] as string;
    const refused: RefusedClaim = { ...facts, status: 'refused', decision, submittedBy, request };
    return { claim: refused, version };
  }
  const claim = foldSteps({ ...facts, decision }, (item['steps'] as Item[]).map(stepFromItem));
  assert(claim.status === item['status'], `claim ${claim.id} is ${claim.status} by its steps`);
  return { claim, version };
}

/** What a claim was decided on and the decision, computed anew once and held against what is stored; not its history. */
export function decidedCaseFromItem(item: Item, policies: Policies): DecidedCase {
  const facts = factsOf(item, policies);
  const { loss, exposure, usage, policy, decidedOn } = facts;
  const input = { loss, exposure, usage, policy, today: decidedOn };
  const decision = decide(input);
  assertSameOutcome(facts.id, outcomeOf(decision), item['outcome'] as Outcome);
  const { id, institutionId, creditCode, exposureId } = facts;
  return {
    key: id,
    institution: institutionId,
    enterprise: creditCode,
    exposure: exposureId,
    input,
    decision,
  };
}

function stepFromItem(item: Item): Step {
  const entrySeq = item['entrySeq'] === null ? null : Number(item['entrySeq']);
  const reversedSeq = item['reversedSeq'];
  const evidence = item['evidence'] as Item[] | undefined;
  const notice = (item['notice'] ?? null) as Item | null;
  return {
    ...item,
    entrySeq,
    ...(reversedSeq === undefined ? {} : { reversedSeq: Number(reversedSeq) }),
    ...(evidence === undefined ? {} : { evidence: evidence.map(evidenceFromItem) }),
    ...(notice === null ? {} : { notice: noticeFromStep(notice) }),
    ...(item['objection'] === undefined ? {} : { objection: Number(item['objection']) }),
  } as unknown as Step;
}

function noticeFromStep(item: Item): PublicNotice {
  return {
    from: item['from'] as LocalDate,
    to: item['to'] as LocalDate,
    missingYears: (item['missingYears'] as bigint[]).map(Number),
  };
}

function factsOf(item: Item, policies: Policies): ClaimFacts {
  return {
    id: item['id'] as ClaimId,
    poolId: item['poolId'] as PoolId,
    exposureId: item['exposureId'] as ExposureId,
    institutionId: item['institutionId'] as InstitutionId,
    creditCode: item['creditCode'] as CreditCode,
    loss: lossFromItem(item['loss'] as Item),
    evidence: (item['evidence'] as Item[]).map(evidenceFromItem),
    decidedOn: item['decidedOn'] as LocalDate,
    exposure: item['exposure'] as ExposureBasis,
    usage: usageFromItem(item['usage'] as Item),
    policy: policies(item['policyVersion'] as PolicyVersionId),
    recordedAt: item['recordedAt'] as Instant,
  };
}

/** Few exposures that are claimed on are settled, and a claim's item has no bytes to spare: what is null is left out. */
function usageToItem({ draws, ...usage }: Usage) {
  const { settledOn, ...drawn } = draws;
  return { ...usage, draws: settledOn === null ? drawn : draws };
}

function usageFromItem(item: Item): Usage {
  const usage = item as Usage;
  return { ...usage, draws: { settledOn: null, ...(usage.draws as Partial<Draws>) } as Draws };
}

export function lossFromItem(item: Item): Loss {
  return {
    event: item['event'] as Loss['event'],
    occurredOn: item['occurredOn'] as LocalDate,
    overdueDays: item['overdueDays'] === null ? null : Number(item['overdueDays']),
    lossFen: item['lossFen'] as Fen,
    receivedFen: item['receivedFen'] as Fen,
    otherCompensationFen: item['otherCompensationFen'] as Fen,
  };
}

export function evidenceFromItem(item: Item): Evidence {
  return {
    kind: item['kind'] as string,
    fileName: item['fileName'] as string,
    sha256: item['sha256'] as Evidence['sha256'],
    bytes: Number(item['bytes']),
  };
}

/** The amount after each rule, and the codes of the refusals. */
type Outcome = { readonly amounts: Readonly<Record<string, bigint>>; readonly refusals: readonly string[] };

function outcomeOf(decision: Decision): Outcome {
  return {
    amounts: Object.fromEntries(decision.steps.map((step) => [step.rule, step.amountFen])),
    refusals: decision.outcome === 'refused' ? decision.refusals.map(({ code }) => code) : [],
  };
}

function assertSameOutcome(id: ClaimId, recomputed: Outcome, stored: Outcome): void {
  const rules = Object.keys(recomputed.amounts);
  const sameAmounts =
    rules.length === Object.keys(stored.amounts).length &&
    rules.every((rule) => recomputed.amounts[rule] === stored.amounts[rule]);
  const sameRefusals = recomputed.refusals.join() === stored.refusals.join();
  assert(sameAmounts && sameRefusals, `claim ${id} does not recompute to what was decided`);
}
