import { foldSteps } from '../../domain/claims/claim-as-of.ts';
import type { Claim, ClaimStatus, LiveClaim, RefusedClaim, TakenInFacts } from '../../domain/claims/claim.ts';
import { stepEffects } from '../../domain/claims/step-rules.ts';
import type { Step } from '../../domain/claims/step.ts';
import { advanceClaim } from '../../domain/claims/transitions.ts';
import { decide } from '../../domain/decisions/decide.ts';
import type { DecisionInput, PayableDecision } from '../../domain/decisions/decision.ts';
import { claimIdOf, exposureIdOf, institutionIdOf } from '../../domain/identifiers/ids.ts';
import { fen } from '../../domain/money/fen.ts';
import { creditCodeOf } from './credit-code.ts';
import { loanInput } from './decision-input.ts';
import { sha256 } from './digest.ts';
import { stepOf } from './step.ts';

const institutionId = institutionIdOf('a bank', sha256);
const creditCode = creditCodeOf(1);

function factsOf({ loss, exposure, usage, today, policy }: DecisionInput) {
  return {
    id: claimIdOf(institutionId, 'claim-1', sha256),
    poolId: policy.poolId,
    exposureId: exposureIdOf(creditCode, institutionId, 'loan-1', sha256),
    institutionId,
    creditCode,
    loss,
    evidence: [],
    decidedOn: today,
    exposure,
    usage,
    policy,
    recordedAt: stepOf('submit').at,
  };
}

/** The facts of a claim that the policy pays, by default ¥1,120,000. */
export function takenInFacts(input: DecisionInput = loanInput()): TakenInFacts {
  return { ...factsOf(input), decision: payable(input) };
}

function payable(input: DecisionInput): PayableDecision {
  const decision = decide(input);
  if (decision.outcome === 'refused') throw new Error('the input of a claim to be built is payable');
  return decision;
}

export function claimAfter(...steps: readonly Step[]): LiveClaim {
  return foldSteps(takenInFacts(), [stepOf('submit'), ...steps]);
}

const TO_PAID = [stepOf('review'), stepOf('approve'), stepOf('pay')];
const ALL = fen(112_000_000n);

/** The shortest way to each state. */
const PATHS: Readonly<Record<LiveClaim['status'], readonly Step[]>> = {
  submitted: [],
  returned: [stepOf('return')],
  reviewed: [stepOf('review')],
  withdrawn: [stepOf('withdraw')],
  rejected: [stepOf('review'), stepOf('reject')],
  approved: [stepOf('review'), stepOf('approve')],
  paid: TO_PAID,
  recovering: [...TO_PAID, stepOf('recover')],
  closed: [...TO_PAID, stepOf('close')],
  'clawed-back': [...TO_PAID, stepOf('order-clawback', { amountFen: ALL }), stepOf('claw-back')],
};

export function liveClaimIn(status: LiveClaim['status']): LiveClaim {
  return claimAfter(...PATHS[status]);
}

export function claimIn(status: ClaimStatus): Claim {
  return status === 'refused' ? refusedClaim() : liveClaimIn(status);
}

export function refusedClaim(): RefusedClaim {
  const claim = claimOn(loanInput({ usage: { headroomFen: fen(0n) } }));
  if (claim.status !== 'refused') throw new Error('a claim on an empty pool is refused');
  return claim;
}

/** The claim as it is right after it was sent: submitted, or refused. */
export function claimOn(input: DecisionInput): Claim {
  const decision = decide(input);
  if (decision.outcome === 'payable') return foldSteps({ ...factsOf(input), decision }, [stepOf('submit')]);
  const { actor, request } = stepOf('submit');
  return { ...factsOf(input), status: 'refused', decision, submittedBy: actor, request };
}

/** A claim whose steps name the entries that they were booked with: the reservation is entry 1. */
export function bookedClaim(...steps: readonly Step[]): LiveClaim {
  let claim = foldSteps(takenInFacts(), [stepOf('submit', { entrySeq: 1 })]);
  let seq = 1;
  for (const step of steps) {
    const moves = stepEffects(claim, step).movement !== null;
    if (moves) seq += 1;
    const next = advanceClaim(claim, { ...step, entrySeq: moves ? seq : null });
    if (!next.ok) throw new Error(`${step.action} is refused: ${next.refusal.code}`);
    claim = next.value;
  }
  return claim;
}
