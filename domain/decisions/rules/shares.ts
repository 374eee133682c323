import { bp, shareOf, type Bp } from '../../money/basis-points.ts';
import { minFen, type Fen } from '../../money/fen.ts';
import type { DecisionInput } from '../decision.ts';
import type { DecisionStep } from '../decision-step.ts';
import type { Share } from './share.ts';

const NOTHING = bp(0);

/** The province's share of the loss, under its own cap per deal. It is reported, not drawn from the city's pool. */
export function provinceShare(baseFen: Fen, { exposure, policy }: DecisionInput): Share {
  const { tier } = exposure;
  const rateBp = policy.parameters.provinceRateBp.value[tier] ?? NOTHING;
  const shareFen = shareOf(baseFen, rateBp);
  const steps: DecisionStep[] = [{ rule: 'share-province', tier, rateBp, amountFen: shareFen }];
  const limitFen = policy.parameters.provinceCapPerDealFen.value?.[tier];
  if (limitFen === undefined) return { amountFen: shareFen, steps };
  const amountFen = minFen(shareFen, limitFen);
  return { amountFen, steps: [...steps, { rule: 'cap-province-per-deal', limitFen, amountFen }] };
}

/** The city's share of the loss with its bonus, floored to the fen and before its caps. */
export function cityShare(baseFen: Fen, input: DecisionInput): Share {
  const { tier } = input.exposure;
  const rateBp = input.policy.parameters.cityRateBp.value[tier] ?? NOTHING;
  const amountFen = shareOf(baseFen, rateBp);
  const share: Share = { amountFen, steps: [{ rule: 'share-city', tier, rateBp, amountFen }] };
  return withBonus(share, rateBp, baseFen, input);
}

/** One bonus, however many of the traits the loan has; the raised rate is floored once, not in two parts. */
function withBonus(share: Share, rateBp: Bp, baseFen: Fen, { exposure, policy }: DecisionInput): Share {
  const bonus = policy.parameters.cityRateBonus.value;
  const trait = bonus?.anyOf.find((wanted) => exposure.traits.includes(wanted));
  if (bonus === null || trait === undefined) return share;
  const amountFen = shareOf(baseFen, bp(rateBp + bonus.addBp));
  return {
    amountFen,
    steps: [...share.steps, { rule: 'city-rate-bonus', trait, addBp: bonus.addBp, amountFen }],
  };
}
