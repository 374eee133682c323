import type { LocalDate } from '../../domain/calendar/local-date.ts';
import type { Language } from '../../domain/explain/language.ts';
import { ruleSource } from '../../domain/explain/rule-clause.ts';
import { ZERO_FEN } from '../../domain/money/fen.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import type { SimulatedCase, SimulatedDecision } from '../../domain/policies/simulate.ts';
import { summarise, type RuleEffect } from '../../domain/policies/simulation-summary.ts';
import type { PeriodCases } from '../store/period-cases.ts';

/** What was simulated over; no period for a list of supposed claims. */
export type SimulatedOver = PeriodCases & {
  readonly period: { readonly from: LocalDate; readonly to: LocalDate } | null;
};

/** A refusal often has company; the first few say enough, and ten thousand claims stay within one answer. */
const REFUSALS_TOLD_MAX = 4;

/** A simulation as the API tells it: totals and causes first, then the pool day by day, then a line for each claim. */
export function simulationBody(
  policy: Policy,
  { cases: decided, leftOut, isComplete, period }: SimulatedOver,
  cases: readonly SimulatedCase[],
  language: Language,
) {
  const { before, after, byRule, headroom } = summarise(cases);
  return {
    ...{ pool: policy.poolId, policy: policy.id },
    over: { period, claims: cases.length, leftOut, isComplete },
    openingHeadroomFen: decided[0]?.input.usage.headroomFen ?? null,
    ...{ before, after },
    byRule: byRule.map((effect) => effectBody(effect, policy, language)),
    headroom,
    cases: cases.map((simulated) => caseBody(simulated, period !== null)),
  };
}

function effectBody(effect: RuleEffect, policy: Policy, language: Language) {
  if (effect.rule === null) return { ...effect, clause: null, basis: null };
  const { clause, basis } = ruleSource(effect.rule, policy);
  return { ...effect, clause: clause[language], basis };
}

function caseBody({ decided, before, after, partsAt }: SimulatedCase, isClaim: boolean) {
  const { key, input } = decided;
  return {
    ...(isClaim ? { claimId: key } : { index: Number(key) }),
    on: input.today,
    before: decisionBody(before),
    after: decisionBody(after),
    partsAt,
  };
}

function decisionBody({ decision, headroomFen }: SimulatedDecision) {
  if (decision.outcome === 'payable') {
    const { amountFen, bindingCap } = decision;
    return { amountFen, bindingCap, headroomFen };
  }
  const refusals = decision.refusals.slice(0, REFUSALS_TOLD_MAX).map(({ code }) => code);
  return { amountFen: ZERO_FEN, refusals, headroomFen };
}
