import { decide } from '../decisions/decide.ts';
import type { Decision, Usage } from '../decisions/decision.ts';
import type { RuleName } from '../decisions/decision-step.ts';
import { subtractFen, type Fen } from '../money/fen.ts';
import type { DecidedCase } from './decided-case.ts';
import { partingRule } from './parting-rule.ts';
import type { Policy } from './policy.ts';
import { amountOf, usageByKey } from './usage-by-key.ts';

/** A decision in its place in a run, and what the pool can still promise after it. */
export type SimulatedDecision = { readonly decision: Decision; readonly headroomFen: Fen };

export type SimulatedCase = {
  readonly decided: DecidedCase;
  readonly before: SimulatedDecision;
  readonly after: SimulatedDecision;
  /** Whether the city pays another amount, or pays at all where it did not. */
  readonly isChanged: boolean;
  /** Where the two part; null where they pay the same, and where only what they refuse differs. */
  readonly partsAt: RuleName | null;
};

/**
 * Decides the same losses in the same order by another policy. Each meets what it met before, and beside it what the
 * other policy has taken up more, or less, for the losses ahead of it: of the pool, of its enterprise's and its
 * institution's caps, and of its exposure. All else that moved the pool meanwhile is left as it was.
 */
export function simulate(cases: readonly DecidedCase[], policy: Policy): SimulatedCase[] {
  const run = usageByKey();
  const turnedDown = new Set<string>();
  return cases.map((decided) => {
    const { input, decision: before } = decided;
    const usage = reopened(run.seenBy(decided, input.usage), turnedDown);
    const after = decide({ ...input, policy, usage });
    run.count(decided, after, before);
    if (after.outcome === 'refused') turnedDown.add(decided.key);
    const isChanged = amountOf(before) !== amountOf(after);
    return {
      decided,
      before: placed(before, input.usage.headroomFen),
      after: placed(after, usage.headroomFen),
      isChanged,
      partsAt: isChanged ? partingRule(before, after) : null,
    };
  });
}

function placed(decision: Decision, headroomFen: Fen): SimulatedDecision {
  return { decision, headroomFen: subtractFen(headroomFen, amountOf(decision)) };
}

/** A claim that the other policy turned down does not stand in the way of the next one on its exposure. */
function reopened(usage: Usage, turnedDown: ReadonlySet<string>): Usage {
  const { openClaimId } = usage.draws;
  if (openClaimId === null || !turnedDown.has(openClaimId)) return usage;
  return { ...usage, draws: { ...usage.draws, openClaimId: null } };
}
