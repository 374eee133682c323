import type { Role } from '../../domain/access/role.ts';
import type { Explanation } from '../../domain/explain/explanation.ts';
import { bindingCapText } from '../../domain/explain/explanation-sentences.ts';
import type { Language } from '../../domain/explain/language.ts';
import { laterStepText } from '../../domain/explain/later-step-text.ts';
import { leverText } from '../../domain/explain/lever-text.ts';
import type { Lever } from '../../domain/explain/levers.ts';
import { PARAMETER_NAMES } from '../../domain/explain/parameter-name.ts';
import { PAYER_NAMES } from '../../domain/explain/payer-name.ts';
import { uppercaseAmount } from '../../domain/money/uppercase-amount.ts';
import { stepBody } from '../http/claim-body.ts';
import { claimRuleRefusals, decisionBody } from '../http/decision-body.ts';

/** An explanation as the API tells it: the decision, and what a reader asks about it. */
export function explanationBody(explanation: Explanation, reader: Role, language: Language) {
  const { claim, finalFen, placeholders, levers, later } = explanation;
  const { id, status, poolId, exposureId, institutionId, creditCode, decidedOn, decision, policy } = claim;
  const { split, bindingCap, ...computed } = decisionBody(decision, policy, language);
  return {
    ...{ claimId: id, status, pool: poolId, exposureId, institutionId, enterprise: creditCode, decidedOn },
    finalFen,
    finalInWords: uppercaseAmount(finalFen),
    ...computed,
    split: split.map(({ payer, amountFen }) => ({ payer, name: PAYER_NAMES[payer][language], amountFen })),
    bindingCap: bindingCap === null ? null : { rule: bindingCap, text: bindingCapText(bindingCap, language) },
    refusals:
      decision.outcome === 'payable'
        ? []
        : claimRuleRefusals(decision.refusals).map(({ code, text, figures }) => {
            return { code, text: text(language), ...figures };
          }),
    placeholders: placeholders.map((parameter) => {
      const { value, clause } = policy.parameters[parameter];
      return { parameter, name: PARAMETER_NAMES[parameter][language], value, clause: clause[language] };
    }),
    levers: {
      claimant: levers.claimant.map((lever) => leverBody(lever, language)),
      city: levers.city.map((lever) => leverBody(lever, language)),
    },
    later: later.map((step) => {
      const decidedFen = decision.outcome === 'payable' ? decision.amountFen : finalFen;
      return { ...stepBody(claim, step, reader), text: laterStepText(step, decidedFen, language) };
    }),
  };
}

function leverBody(lever: Lever, language: Language) {
  const { changes, amountFen, gainFen } = lever;
  return { changes, amountFen, gainFen, text: leverText(lever, language) };
}
