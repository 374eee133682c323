import type { LocalDate } from '../calendar/local-date.ts';
import type { RuleName } from '../decisions/decision-step.ts';
import { addFen, type Fen } from '../money/fen.ts';
import type { SimulatedCase, SimulatedDecision } from './simulate.ts';
import { amountOf } from './usage-by-key.ts';

export type RunTotals = {
  readonly amountFen: Fen;
  readonly payable: number;
  readonly refused: number;
  /** The day of the first loss that the pool was too short for; null where it sufficed. */
  readonly ranOutOn: LocalDate | null;
};

/** Losses that come to another amount from this rule on; null for those that only one of the two refuses outright. */
export type RuleEffect = {
  readonly rule: RuleName | null;
  readonly cases: number;
  /** How much more, or less, they come to; a signed sum in fen. */
  readonly differenceFen: bigint;
};

/** What the pool could still promise at the end of a day on which there were losses. */
export type HeadroomOn = { readonly on: LocalDate; readonly beforeFen: Fen; readonly afterFen: Fen };

export type SimulationSummary = {
  readonly before: RunTotals;
  readonly after: RunTotals;
  readonly byRule: readonly RuleEffect[];
  readonly headroom: readonly HeadroomOn[];
};

export function summarise(cases: readonly SimulatedCase[]): SimulationSummary {
  return {
    before: totalsOf(cases, ({ before }) => before),
    after: totalsOf(cases, ({ after }) => after),
    byRule: effectsByRule(cases),
    headroom: headroomByDay(cases),
  };
}

function totalsOf(
  cases: readonly SimulatedCase[],
  side: (simulated: SimulatedCase) => SimulatedDecision,
): RunTotals {
  const decisions = cases.map((simulated) => side(simulated).decision);
  const payable = decisions.filter(({ outcome }) => outcome === 'payable').length;
  const short = decisions.findIndex(
    (decision) =>
      decision.outcome === 'refused' && decision.refusals.some(({ code }) => code === 'cap.pool-exceeded'),
  );
  return {
    amountFen: addFen(...decisions.map(amountOf)),
    payable,
    refused: decisions.length - payable,
    ranOutOn: cases[short]?.decided.input.today ?? null,
  };
}

/** The rule that changes the most losses first. */
function effectsByRule(cases: readonly SimulatedCase[]): RuleEffect[] {
  const effects = new Map<RuleName | null, RuleEffect>();
  for (const simulated of cases.filter(({ isChanged }) => isChanged)) {
    const { partsAt: rule, before, after } = simulated;
    const { cases: earlier, differenceFen } = effects.get(rule) ?? { cases: 0, differenceFen: 0n };
    const moreFen = amountOf(after.decision) - amountOf(before.decision);
    effects.set(rule, { rule, cases: earlier + 1, differenceFen: differenceFen + moreFen });
  }
  return [...effects.values()].sort((left, right) => right.cases - left.cases);
}

function headroomByDay(cases: readonly SimulatedCase[]): HeadroomOn[] {
  const byDay = new Map<LocalDate, HeadroomOn>();
  for (const { decided, before, after } of cases) {
    const on = decided.input.today;
    byDay.set(on, { on, beforeFen: before.headroomFen, afterFen: after.headroomFen });
  }
  return [...byDay.values()];
}
