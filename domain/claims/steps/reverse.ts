import { assert } from '../../assert.ts';
import { accept, reject } from '../../result.ts';
import { asSubmitted } from '../as-submitted.ts';
import type { LiveClaim } from '../claim.ts';
import { effectiveSteps, lastEffectiveStep } from '../effective-steps.ts';
import { inverseEffects } from '../inverse-effects.ts';
import { withStep, type LiveStatus, type StepRule } from '../step-rule.ts';
import type { ReverseStep, Step, Steps } from '../step.ts';

type RuleOf = (step: Step) => StepRule<Step>;

/** Where the last step that counts can be one that moved money, other than the submission itself. */
const ALLOWED_FROM: readonly LiveStatus[] = [
  'approved',
  'paid',
  'recovering',
  'closed',
  'clawed-back',
  'rejected',
  'withdrawn',
];

/**
 * Undoes the claim's last step that counts, on which nothing has been built: the claim goes back to the state before
 * it, and everything that the step moved goes back too. The step itself stays in the history. `ruleOf` is handed in, for
 * what a reversal does is what the reversed step's own rule says, turned round.
 */
export function reverseRule(ruleOf: RuleOf): StepRule<ReverseStep> {
  return {
    allowedFrom: ALLOWED_FROM,
    duty: 'payers',
    take: (claim, step) => {
      const { last, before } = undo(claim, ruleOf);
      if (last.action === 'submit' || last.entrySeq !== step.reversedSeq) {
        const { reversedSeq } = step;
        return reject({ code: 'claim.entry-built-upon', reversedSeq, last: last.action });
      }
      return accept(withStep({ ...before, steps: claim.steps }, step));
    },
    effects: (claim, { reversedSeq }) => {
      const { last, before } = undo(claim, ruleOf);
      return inverseEffects(ruleOf(last).effects(before, last), reversedSeq);
    },
  };
}

/** The step to be taken back, and the claim as the steps before it made it. */
function undo(claim: LiveClaim, ruleOf: RuleOf): { readonly last: Step; readonly before: LiveClaim } {
  const { steps } = claim;
  const effective: readonly Step[] = effectiveSteps(steps);
  const last = lastEffectiveStep(steps);
  let before: LiveClaim = asSubmitted(claim, steps[0]);
  for (const step of effective.slice(1, effective.indexOf(last))) {
    // Each step sees the whole history before it, as when it was first taken, and not only what still counts of it.
    const then = steps.slice(0, steps.indexOf(step)) as unknown as Steps;
    const next = ruleOf(step).take({ ...before, steps: then }, step);
    assert(next.ok, `claim ${claim.id} could take its step ${step.action} before and still can`);
    before = next.value;
  }
  return { last, before };
}
