import { addFen, ZERO_FEN, type Fen } from '../money/fen.ts';
import { applyCaps } from '../pools/nested-caps.ts';
import type { ClaimRefusal } from './claim-refusal.ts';
import type { Decision, DecisionInput } from './decision.ts';
import type { DecisionStep } from './decision-step.ts';
import { withinClaimWindow } from './rules/claim-window.ts';
import { capDecisionStep, cityCaps, exhaustedCaps } from './rules/city-caps.ts';
import { lessOtherCompensation, lossBase } from './rules/loss-base.ts';
import { coveredEvent } from './rules/loss-event.ts';
import { otherPayersShare } from './rules/other-payers.ts';
import { cityShare, provinceShare } from './rules/shares.ts';
import { withinPrincipal } from './rules/within-principal.ts';
import { partOf, splitOf, type SplitPart } from './split.ts';

/** The conditions that a loss must meet before any amount is computed; each reports all that it finds wrong. */
const CONDITIONS: readonly ((input: DecisionInput) => ClaimRefusal[])[] = [
  coveredEvent,
  withinClaimWindow,
  withinPrincipal,
];

/**
 * Computes what the city pays for a loss, or says why it pays nothing. This is the only place where such an amount
 * comes from: the quote, the submission and any recomputation call it with the same input and get the same fen.
 */
export function decide(input: DecisionInput): Decision {
  const policyVersion = input.policy.id;
  const amounts = computeAmounts(input);
  const { parts, baseFen, bindingCap, steps } = amounts;
  const refusals = [...CONDITIONS.flatMap((condition) => condition(input)), ...amounts.refusals];
  if (refusals.length > 0) return { outcome: 'refused', policyVersion, refusals, steps };
  const split = splitOf(baseFen, parts);
  return { outcome: 'payable', policyVersion, amountFen: partOf(split, 'city'), split, bindingCap, steps };
}

function computeAmounts(input: DecisionInput) {
  const lost = lossBase(input);
  const base = lessOtherCompensation(lost.amountFen, 'before-share', input);
  const baseFen = base.amountFen;
  const others = otherPayersShare(baseFen, input);
  const province = provinceShare(baseFen, input);
  const share = cityShare(baseFen, input);
  const city = lessOtherCompensation(share.amountFen, 'after-share', input);
  const caps = cityCaps(baseFen, addFen(province.amountFen, others.governmentsFen), input);
  const capped = applyCaps(city.amountFen, caps);
  const { amountFen, bindingCap } = capped;
  const { headroomFen } = input.usage;
  const steps: DecisionStep[] = [
    ...lost.steps,
    ...base.steps,
    ...others.steps,
    ...province.steps,
    ...share.steps,
    ...city.steps,
    ...capped.steps.map((step) => capDecisionStep(step, input)),
    { rule: 'pool-headroom', headroomFen, amountFen },
  ];
  const parts: SplitPart[] = [
    ...others.parts,
    { payer: 'province', amountFen: province.amountFen },
    { payer: 'city', amountFen },
    ...otherCompensationPart(input),
  ];
  const refusals: ClaimRefusal[] = [];
  if (baseFen > 0n && share.amountFen === 0n) refusals.push({ code: 'share.below-one-fen' });
  if (share.amountFen > 0n) {
    refusals.push(...takenByOthers(share.amountFen, city.amountFen, input), ...exhaustedCaps(caps));
  }
  if (amountFen > headroomFen) refusals.push({ code: 'cap.pool-exceeded', amountFen, headroomFen });
  return { parts, baseFen, bindingCap, steps, refusals };
}

function takenByOthers(shareFen: Fen, leftFen: Fen, { loss }: DecisionInput): ClaimRefusal[] {
  if (leftFen > 0n) return [];
  const { otherCompensationFen } = loss;
  return [{ code: 'share.taken-by-other-compensation', shareFen, otherCompensationFen }];
}

/** Taken off the city's share, other compensation is a part of the loss; taken off the loss, it never is. */
function otherCompensationPart({ loss, policy }: DecisionInput): SplitPart[] {
  const isPart = policy.parameters.otherCompensation.value === 'after-share';
  const amountFen = isPart ? loss.otherCompensationFen : ZERO_FEN;
  return amountFen > 0n ? [{ payer: 'other-compensation', amountFen }] : [];
}
