import type { Instant } from '../calendar/instant.ts';
import type { Bp } from '../money/basis-points.ts';
import { ZERO_FEN, type Fen } from '../money/fen.ts';
import type { PolicyVersionId } from '../policies/policy.ts';

/** What the lines are held against: compensated ÷ filed. */
export type LossFigures = {
  /** The city's share paid to the institution, less what was clawed back. */
  readonly compensatedFen: Fen;
  /** Principal filed since it was registered; it never falls. */
  readonly filedFen: Fen;
};

/** A line that was passed: the figures that passed it, the rule, and the entry that moved the money. */
export type LinePassed = LossFigures & {
  readonly lineBp: Bp;
  readonly policyVersion: PolicyVersionId;
  readonly entrySeq: number;
  readonly at: Instant;
};

/** Where an institution stands in its pool. */
export type Standing = LossFigures & {
  /** Principal filed and not settled. */
  readonly outstandingFen: Fen;
  /** What bars it from filing anything new; null while it may file. */
  readonly suspension: LinePassed | null;
  readonly warnedAt: Instant | null;
  /** Its figures when a manager last let it file again; null if that never was. */
  readonly resumedWith: LossFigures | null;
};

export const NEW_STANDING: Standing = {
  filedFen: ZERO_FEN,
  outstandingFen: ZERO_FEN,
  compensatedFen: ZERO_FEN,
  suspension: null,
  warnedAt: null,
  resumedWith: null,
};
