import { decide } from '../decisions/decide.ts';
import type { Decision, DecisionInput } from '../decisions/decision.ts';
import type { CityCap } from '../decisions/decision-step.ts';
import { BP_WHOLE, bp } from '../money/basis-points.ts';
import { subtractFen, ZERO_FEN, type Fen } from '../money/fen.ts';
import { capOfRefusal } from './cap-of-refusal.ts';
import { handsOf, withChange, type Hands, type LeverChange } from './lever-change.ts';
import { nextYear, remedyOf } from './remedy.ts';

/** What would have to be otherwise, all of it together, and what the city would then pay. */
export type Lever = {
  readonly changes: readonly LeverChange[];
  /** Whose doing it would be; the city's where any part of it is. */
  readonly inHandsOf: Hands;
  readonly amountFen: Fen;
  /** How much more that is than now. */
  readonly gainFen: Fen;
};

const LEVERS_MAX = 8;
/** A claim mended in one respect may fall short in the next; no claim falls short in more respects than these. */
const REMEDIES_MAX = 8;
const ONE_POINT_BP = 100;

type Changes = readonly LeverChange[];

/**
 * What would make the amount larger, the largest gain first. Every amount is what `decide` gives for the input so
 * changed; what would change nothing, or is no more than now, is left out.
 */
export function leversOf(input: DecisionInput): Lever[] {
  const now = decide(input);
  const nowFen = now.outcome === 'payable' ? now.amountFen : ZERO_FEN;
  const candidates: readonly (Changes | null)[] =
    now.outcome === 'payable'
      ? [...capsLifted(input), rateRaised(input), ...usageReleased(input), [nextYear(input)]]
      : [waysOut(input, 'claimant'), waysOut(input, 'city')];
  const levers = candidates.flatMap((changes) => (changes === null ? [] : weigh(input, changes, nowFen)));
  const distinct = new Map(levers.map((lever) => [nameOf(lever.changes), lever]));
  return [...distinct.values()]
    .sort((left, right) => (left.gainFen < right.gainFen ? 1 : left.gainFen > right.gainFen ? -1 : 0))
    .slice(0, LEVERS_MAX);
}

/** What an input so changed comes to; where the pool is then short, once it no longer is. */
function weigh(input: DecisionInput, changes: Changes, nowFen: Fen): Lever[] {
  const complete = [...changes, ...appropriation(changed(input, changes))];
  const then = decide(changed(input, complete));
  if (then.outcome === 'refused' || then.amountFen <= nowFen) return [];
  const { amountFen } = then;
  const inHandsOf = complete.some((change) => handsOf(change) === 'city') ? 'city' : 'claimant';
  return [{ changes: complete, inHandsOf, amountFen, gainFen: subtractFen(amountFen, nowFen) }];
}

function changed(input: DecisionInput, changes: Changes): DecisionInput {
  return changes.reduce(withChange, input);
}

function appropriation(input: DecisionInput): Changes {
  const decision = decide(input);
  if (decision.outcome === 'payable') return [];
  const [only, ...others] = decision.refusals;
  if (only?.code !== 'cap.pool-exceeded' || others.length > 0) return [];
  const remedy = remedyOf(only, input, 'claimant');
  return remedy === null ? [] : [remedy];
}

/** Without the cap that binds; then also without the one that binds next; and so on. */
function capsLifted(input: DecisionInput): Changes[] {
  const found: Changes[] = [];
  let changes: Changes = [];
  for (let cap = capInTheWay(decide(input)); cap !== null;) {
    changes = [...changes, { code: 'lift-cap', cap }];
    found.push(changes);
    const next = capInTheWay(decide(changed(input, changes)));
    cap = changes.some((change) => change.code === 'lift-cap' && change.cap === next) ? null : next;
  }
  return found;
}

function capInTheWay(decision: Decision): CityCap | null {
  if (decision.outcome === 'payable') return decision.bindingCap;
  return decision.refusals.map(capOfRefusal).find((cap) => cap !== null) ?? null;
}

/** The city's rate one point higher, where the rates leave room for it. */
function rateRaised({ policy, exposure }: DecisionInput): Changes | null {
  const { tier } = exposure;
  const { otherPayers, provinceRateBp, cityRateBp, cityRateBonus } = policy.parameters;
  const fromBp = cityRateBp.value[tier];
  if (fromBp === undefined) return null;
  const rates = [...otherPayers.value.map(({ rateBp }) => rateBp), provinceRateBp.value, cityRateBp.value];
  const sharedBp = rates.reduce<number>((sum, rateBp) => sum + (rateBp[tier] ?? 0), 0);
  if (sharedBp + (cityRateBonus.value?.addBp ?? 0) + ONE_POINT_BP > BP_WHOLE) return null;
  return [{ code: 'raise-city-rate', fromBp, toBp: bp(fromBp + ONE_POINT_BP) }];
}

/** Each cap as if no other claim had taken anything of it. */
function usageReleased({ usage }: DecisionInput): Changes[] {
  const { enterpriseFen, institutionYearFen } = usage;
  return [
    [{ code: 'release-usage', cap: 'cap-per-enterprise', usedFen: enterpriseFen }],
    [{ code: 'release-usage', cap: 'cap-per-institution-year', usedFen: institutionYearFen }],
  ];
}

/** An answer to every refusal, by preference in these hands; null where one has no answer. */
function waysOut(input: DecisionInput, preferred: Hands): Changes | null {
  let changes: Changes = [];
  for (let count = 0; count <= REMEDIES_MAX; count += 1) {
    const current = changed(input, changes);
    const decision = decide(current);
    if (decision.outcome === 'payable') return changes;
    const [first] = decision.refusals;
    const remedy = first === undefined ? null : remedyOf(first, current, preferred);
    if (remedy === null) return null;
    changes = [...changes, remedy];
  }
  return null;
}

function nameOf(changes: Changes): string {
  return changes.map((change) => ('cap' in change ? `${change.code}:${change.cap}` : change.code)).join();
}
