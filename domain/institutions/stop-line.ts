import type { Instant } from '../calendar/instant.ts';
import { BP_WHOLE, type Bp } from '../money/basis-points.ts';
import { fen, type Fen } from '../money/fen.ts';
import type { Policy, StopLine } from '../policies/policy.ts';
import type { LinePassed, LossFigures, Standing } from './standing.ts';

/** The entry that changed what was compensated. */
export type CompensationEntry = { readonly seq: number; readonly at: Instant };

export type StandingChange = {
  readonly standing: Standing;
  /** Set where the change crossed the warning line. */
  readonly warned: LinePassed | null;
  /** Set where it crossed the stop-line. */
  readonly suspended: LinePassed | null;
};

/**
 * The standing after so many fen more were compensated, or fewer. `policy` is the one in force on that day. The lines
 * are judged when money was compensated and at no other time; only a manager lifts a suspension.
 */
export function compensate(
  before: Standing,
  changeFen: bigint,
  policy: Policy | null,
  entry: CompensationEntry,
): StandingChange {
  const standing = { ...before, compensatedFen: fen(before.compensatedFen + changeFen) };
  const line = policy?.parameters.stopLine.value ?? null;
  if (policy === null || line === null || changeFen <= 0n) return { standing, warned: null, suspended: null };
  const { compensatedFen, filedFen } = standing;
  const passed = (lineBp: Bp): LinePassed => ({
    ...{ compensatedFen, filedFen, lineBp, policyVersion: policy.id },
    ...{ entrySeq: entry.seq, at: entry.at },
  });
  const warned = warns(before, standing, line) ? passed(line.warnAtBp) : null;
  const suspended = suspends(before, standing, line) ? passed(line.stopAboveBp) : null;
  return {
    standing: {
      ...standing,
      warnedAt: warned?.at ?? before.warnedAt,
      suspension: suspended ?? before.suspension,
    },
    warned,
    suspended,
  };
}

/** At the line or above. */
export function isAtWarning(figures: LossFigures, { warnAtBp, onceFiledFen }: StopLine): boolean {
  return figures.filedFen >= onceFiledFen && partOfFiled(figures) >= figures.filedFen * BigInt(warnAtBp);
}

/** Above the line: at the line itself an institution may still file. */
export function isAboveStop(figures: LossFigures, { stopAboveBp, onceFiledFen }: StopLine): boolean {
  return figures.filedFen >= onceFiledFen && partOfFiled(figures) > figures.filedFen * BigInt(stopAboveBp);
}

/** Compensated ÷ filed in basis points, floored; null where nothing was filed. Told to readers, never judged by. */
export function lossRatioBp({ compensatedFen, filedFen }: LossFigures): bigint | null {
  return filedFen === 0n ? null : (compensatedFen * BigInt(BP_WHOLE)) / filedFen;
}

/** How much more can be compensated before the stop-line is passed. */
export function leftToStopFen({ compensatedFen, filedFen }: LossFigures, { stopAboveBp }: StopLine): Fen {
  const mostFen = (filedFen * BigInt(stopAboveBp)) / BigInt(BP_WHOLE);
  return fen(mostFen > compensatedFen ? mostFen - compensatedFen : 0n);
}

/** Reached from below, or found to be reached by one who was never told. */
function warns(before: Standing, after: Standing, line: StopLine): boolean {
  return isAtWarning(after, line) && (before.warnedAt === null || !isAtWarning(before, line));
}

/**
 * Whom a manager let file again above the line is not stopped by the very losses that the manager weighed: only by a
 * higher ratio, or by passing the line anew.
 */
function suspends(before: Standing, after: Standing, line: StopLine): boolean {
  if (before.suspension !== null || !isAboveStop(after, line)) return false;
  const { resumedWith } = before;
  return resumedWith === null || !isAboveStop(before, line) || isHigher(after, resumedWith);
}

function isHigher(figures: LossFigures, than: LossFigures): boolean {
  return figures.compensatedFen * than.filedFen > than.compensatedFen * figures.filedFen;
}

/** Multiplied out instead of divided, so that the line is exact to the fen. */
function partOfFiled({ compensatedFen }: LossFigures): bigint {
  return compensatedFen * BigInt(BP_WHOLE);
}
