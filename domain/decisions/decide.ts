import { addFen, subtractFen, ZERO_FEN, type Fen } from '../money/fen.ts';
import { assert } from '../assert.ts';
import { applyCaps } from '../pools/nested-caps.ts';
import type { ClaimRefusal } from './claim-refusal.ts';
import type { Decision, DecisionInput, Split } from './decision.ts';
import type { DecisionStep } from './decision-step.ts';
import { withinClaimWindow } from './rules/claim-window.ts';
import { capDecisionStep, cityCaps, exhaustedCaps } from './rules/city-caps.ts';
import { coveredEvent } from './rules/loss-event.ts';
import { cityShare, provinceShare } from './rules/shares.ts';
import { withinPrincipal } from './rules/within-principal.ts';

/** The conditions that a loss must meet before any amount is computed; each reports all that it finds wrong. */
const CONDITIONS: readonly ((input: DecisionInput) => ClaimRefusal[])[] = [
  coveredEvent,
  withinClaimWindow,
  withinPrincipal,
];

const SHARE_TOO_SMALL: ClaimRefusal = { code: 'share.below-one-fen' };

/**
 * Computes what the city pays for a loss, or says why it pays nothing. This is the only place where such an amount
 * comes from: the quote, the submission and any recomputation call it with the same input and get the same fen.
 */
export function decide(input: DecisionInput): Decision {
  const { policy } = input;
  const refusals = CONDITIONS.flatMap((condition) => condition(input));
  const amounts = computeAmounts(input);
  if (refusals.length > 0 || amounts.refusals.length > 0) {
    return {
      outcome: 'refused',
      policyVersion: policy.id,
      refusals: [...refusals, ...amounts.refusals],
      steps: amounts.steps,
    };
  }
  const { split, bindingCap, steps } = amounts;
  return {
    outcome: 'payable',
    policyVersion: policy.id,
    amountFen: split.cityFen,
    split,
    bindingCap,
    steps,
  };
}

function computeAmounts(input: DecisionInput) {
  const baseFen = lossBase(input);
  const province = provinceShare(baseFen, input);
  const city = cityShare(baseFen, input);
  const caps = cityCaps(baseFen, province.amountFen, input);
  const capped = applyCaps(city.amountFen, caps);
  const { headroomFen } = input.usage;
  const amountFen = capped.amountFen;
  const steps: DecisionStep[] = [
    {
      rule: 'loss-base',
      lossFen: input.loss.lossFen,
      receivedFen: input.loss.receivedFen,
      amountFen: baseFen,
    },
    ...province.steps,
    ...city.steps,
    ...capped.steps.map((step) => capDecisionStep(step, input)),
    { rule: 'pool-headroom', headroomFen, amountFen },
  ];
  const refusals: ClaimRefusal[] = [];
  if (baseFen > 0n) {
    refusals.push(...(city.amountFen === 0n ? [SHARE_TOO_SMALL] : exhaustedCaps(caps)));
  }
  if (amountFen > headroomFen) refusals.push({ code: 'cap.pool-exceeded', amountFen, headroomFen });
  return {
    split: splitOf(baseFen, province.amountFen, amountFen),
    bindingCap: capped.bindingCap,
    steps,
    refusals,
  };
}

/** What was lost and not got back. Interest is the bank's own, so it is in neither figure (苏财教〔2009〕178号). */
function lossBase({ loss }: DecisionInput): Fen {
  return loss.receivedFen >= loss.lossFen ? ZERO_FEN : subtractFen(loss.lossFen, loss.receivedFen);
}

/** What flooring and the caps leave stays with the claimant, so the parts make up the whole to the fen. */
function splitOf(baseFen: Fen, provinceFen: Fen, cityFen: Fen): Split {
  const claimantFen = subtractFen(baseFen, addFen(provinceFen, cityFen));
  assert(addFen(provinceFen, cityFen, claimantFen) === baseFen, 'the parts of a loss make up the whole');
  return { provinceFen, cityFen, claimantFen };
}
