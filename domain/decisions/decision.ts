import type { LocalDate } from '../calendar/local-date.ts';
import type { Loss } from '../claims/loss.ts';
import type { Draws, FiledExposure, SettledExposure } from '../exposures/exposure.ts';
import type { LoanTrait, Tier } from '../exposures/exposure-kind.ts';
import type { Fen } from '../money/fen.ts';
import type { Policy, PolicyVersionId } from '../policies/policy.ts';
import type { ClaimRefusal } from './claim-refusal.ts';
import type { CityCap, DecisionStep } from './decision-step.ts';
import type { Split } from './split.ts';

/** How much of every limit is taken already, all of it read at the instant of the decision. */
export type Usage = {
  readonly draws: Draws;
  /** The city's share already promised for this enterprise, by any institution. */
  readonly enterpriseFen: Fen;
  /** The city's share already promised to this institution in the year of `today`. */
  readonly institutionYearFen: Fen;
  /** What the pool can still promise. */
  readonly headroomFen: Fen;
};

/** What a decision needs to know of the exposure; the claim keeps it, so that it can be recomputed from itself. */
export type ExposureBasis = {
  readonly tier: Tier;
  readonly traits: readonly LoanTrait[];
  readonly principalFen: Fen;
  readonly startedOn: LocalDate;
  readonly filedOn: LocalDate;
};

export function basisOf(exposure: FiledExposure | SettledExposure): ExposureBasis {
  const { tier, traits, terms, filedOn } = exposure;
  return { tier, traits, principalFen: terms.principalFen, startedOn: terms.startedOn, filedOn };
}

/** All that a decision rests on; the same input gives the same fen, for ever. */
export type DecisionInput = {
  readonly loss: Loss;
  readonly exposure: ExposureBasis;
  readonly policy: Policy;
  readonly usage: Usage;
  readonly today: LocalDate;
};

export type PayableDecision = {
  readonly outcome: 'payable';
  readonly policyVersion: PolicyVersionId;
  /** The city's share, which is all that is drawn from the city's pool. */
  readonly amountFen: Fen;
  readonly split: Split;
  readonly bindingCap: CityCap | null;
  readonly steps: readonly DecisionStep[];
};

export type RefusedDecision = {
  readonly outcome: 'refused';
  readonly policyVersion: PolicyVersionId;
  readonly refusals: readonly ClaimRefusal[];
  readonly steps: readonly DecisionStep[];
};

export type Decision = PayableDecision | RefusedDecision;
