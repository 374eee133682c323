import { FILES } from '../institutions/institution.ts';
import type { Policy } from '../policies/policy.ts';
import { accept, reject, type Result } from '../result.ts';
import type { ExposureTerms } from './exposure.ts';
import { LOAN_TRAITS, type LoanTrait, type Tier } from './exposure-kind.ts';
import type { FilingContext } from './filing-context.ts';
import type { FilingRefusal } from './filing-refusal.ts';
import { withinAgreement } from './rules/agreement.ts';
import { boundedAlike } from './rules/alike.ts';
import { contractOnce } from './rules/contract-once.ts';
import { countable } from './rules/countable.ts';
import { withinStage } from './rules/enterprise-stage.ts';
import type { FilingRule } from './rules/filing-rule.ts';
import { withinFilingWindow } from './rules/filing-window.ts';
import { foundedBeforeStart } from './rules/founded-before-start.ts';
import { firstRound } from './rules/investment-round.ts';
import { withinLeverage } from './rules/leverage.ts';
import { withinPrincipalLimit } from './rules/loan-principal.ts';
import { withinTerm } from './rules/loan-term.ts';
import { withinQuota } from './rules/quota.ts';
import { notSuspended } from './rules/suspension.ts';
import { stageOf } from './stage.ts';

/** Every condition of a filing; a new one is a file under `rules/` and a line here. */
const RULES: readonly FilingRule[] = [
  withinFilingWindow,
  foundedBeforeStart,
  withinTerm,
  withinPrincipalLimit,
  firstRound,
  withinStage,
  withinAgreement,
  notSuspended,
  withinQuota,
  withinLeverage,
  contractOnce,
  boundedAlike,
  countable,
];

export type EligibleFiling = {
  readonly policy: Policy;
  readonly tier: Tier;
  readonly traits: readonly LoanTrait[];
};

/** Says whether a loan or investment may be filed, and if not, every reason why. */
export function judgeFiling(
  terms: ExposureTerms,
  context: FilingContext,
): Result<EligibleFiling, readonly FilingRefusal[]> {
  const { kind, policy } = context;
  if (FILES[kind] !== terms.kind) {
    return reject([{ code: 'filing.kind-not-yours', institutionKind: kind, kind: terms.kind }]);
  }
  if (policy === null) return reject([{ code: 'filing.no-policy-in-force', startedOn: terms.startedOn }]);
  const refusals = RULES.flatMap((rule) => rule(terms, policy, context));
  if (refusals.length > 0) return reject(refusals);
  return accept({ policy, tier: tierOf(terms, policy), traits: traitsOf(terms, context) });
}

function tierOf(terms: ExposureTerms, policy: Policy): Tier {
  if (terms.kind === 'loan') return terms.security === 'guarantee' ? 'guaranteed-loan' : 'loan';
  return stageOf(terms, policy.parameters.stageLimits.value ?? []) ?? 'early';
}

function traitsOf(terms: ExposureTerms, { earlierLoans }: FilingContext): LoanTrait[] {
  if (terms.kind !== 'loan') return [];
  return LOAN_TRAITS.filter((trait) =>
    trait === 'first-loan' ? earlierLoans === 0 : terms.security === trait,
  );
}
