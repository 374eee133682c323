import type { Decision } from '../../domain/decisions/decision.ts';
import type { ClaimRefusal } from '../../domain/decisions/claim-refusal.ts';
import { claimRefusalText } from '../../domain/explain/claim-refusal-text.ts';
import type { Language } from '../../domain/explain/language.ts';
import { ruleSource } from '../../domain/explain/rule-clause.ts';
import { stepText } from '../../domain/explain/step-text.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import type { RuleRefusal } from './problem.ts';

/** A decision as the API tells it: amounts, who bears what, and every step with its source and its sentence. */
export function decisionBody(decision: Decision, policy: Policy, language: Language) {
  const { policyVersion } = decision;
  const steps = stepsBody(decision, policy, language);
  if (decision.outcome === 'refused')
    return { policyVersion, amountFen: 0n, bindingCap: null, split: [], steps };
  const { amountFen, bindingCap, split } = decision;
  return {
    policyVersion,
    amountFen,
    bindingCap,
    split,
    steps,
  };
}

function stepsBody({ steps }: Decision, policy: Policy, language: Language) {
  return steps.map((step) => {
    const { clause, basis } = ruleSource(step.rule, policy);
    const { rule, amountFen, ...inputs } = step;
    return { rule, clause: clause[language], basis, amountFen, inputs, text: stepText(step, language) };
  });
}

export function claimRuleRefusals(refusals: readonly ClaimRefusal[]): RuleRefusal[] {
  return refusals.map((refusal) => {
    const { code, ...figures } = refusal;
    return { code, figures, text: (language) => claimRefusalText(refusal, language) };
  });
}
