import { foldSteps } from '../../domain/claims/claim-as-of.ts';
import type { Claim, ClaimStatus, LiveClaim, RefusedClaim, TakenInFacts } from '../../domain/claims/claim.ts';
import type { Step, StepAction } from '../../domain/claims/step.ts';
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

/** The shortest way to each state. */
const PATHS: Readonly<Record<LiveClaim['status'], readonly Exclude<StepAction, 'submit'>[]>> = {
  submitted: [],
  returned: ['return'],
  reviewed: ['review'],
  withdrawn: ['withdraw'],
  rejected: ['review', 'reject'],
  approved: ['review', 'approve'],
  paid: ['review', 'approve', 'pay'],
};

export function liveClaimIn(status: LiveClaim['status']): LiveClaim {
  return claimAfter(...PATHS[status].map((action) => stepOf(action)));
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
