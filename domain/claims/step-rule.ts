import type { EntryKind } from '../ledger/entry-kinds.ts';
import type { Posting } from '../ledger/posting.ts';
import type { Result } from '../result.ts';
import type { LiveClaim } from './claim.ts';
import type { Duty } from './duty.ts';
import type { Step } from './step.ts';
import type { TransitionRefusal } from './transition-refusal.ts';

/** What one step of a claim does beyond the claim itself; all of it happens together or not at all. */
export type StepEffects = {
  readonly movement: Movement | null;
  readonly draws: DrawsChange;
  /** What it takes of the caps per enterprise and per institution and year; below zero what it gives back to them. */
  readonly usageChangeFen: bigint;
  /** What it adds to, or takes off, the compensation that the institution's stop-line is held against. */
  readonly compensatedChangeFen: bigint;
};

/** The money a step moves in the pool. */
export type Movement = {
  readonly kind: EntryKind;
  readonly postings: readonly Posting[];
  /** The entry that these postings turn round; only a reversal names one. */
  readonly reverses?: number;
};

/**
 * What becomes of the claim on its exposure. `settled`: it counts, and is over. `released`: the exposure can be claimed
 * for as if it had never been. `reopened` and `retaken` are their opposites.
 */
export type DrawsChange = 'unchanged' | 'settled' | 'released' | 'reopened' | 'retaken';

export const NO_EFFECTS: StepEffects = {
  movement: null,
  draws: 'unchanged',
  usageChangeFen: 0n,
  compensatedChangeFen: 0n,
};

export type LiveStatus = LiveClaim['status'];

type ClaimIn<Status extends LiveStatus> = Extract<LiveClaim, { readonly status: Status }>;

/** Everything there is to know of one kind of step: when, whose duty, what becomes of the claim, and what moves. */
export type StepRule<S extends Step> = {
  readonly allowedFrom: readonly LiveStatus[];
  /** The duty it is an act of; null where it is nobody's check. */
  readonly duty: Duty | null;
  readonly take: (claim: LiveClaim, step: S) => Result<LiveClaim, TransitionRefusal>;
  /** `claim` is the claim before the step, which must be one that it may take. */
  readonly effects: (claim: LiveClaim, step: S) => StepEffects;
};

/** States are types: a rule is written for the states it may start from, and `advanceClaim` lets it see no other. */
export function stepRule<S extends Step, From extends LiveStatus>(rule: {
  readonly allowedFrom: readonly From[];
  readonly duty: Duty | null;
  readonly take: (claim: ClaimIn<From>, step: S) => Result<LiveClaim, TransitionRefusal>;
  readonly effects: (claim: ClaimIn<From>, step: S) => StepEffects;
}): StepRule<S> {
  return rule as unknown as StepRule<S>;
}

/** A claim with one more step behind it. */
export function withStep<C extends LiveClaim>(claim: C, step: Step): C {
  return { ...claim, steps: [...claim.steps, step] };
}
