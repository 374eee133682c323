import { shareOf } from '../../money/basis-points.ts';
import { minFen, type Fen } from '../../money/fen.ts';
import type { DecisionInput } from '../decision.ts';
import type { DecisionStep } from '../decision-step.ts';

export type Share = { readonly amountFen: Fen; readonly steps: readonly DecisionStep[] };

/** The province's share of the loss, under its own cap per deal. It is reported, not drawn from the city's pool. */
export function provinceShare(baseFen: Fen, { exposure, policy }: DecisionInput): Share {
  const { tier } = exposure;
  const rateBp = policy.parameters.provinceRateBp.value[tier];
  const shareFen = shareOf(baseFen, rateBp);
  const steps: DecisionStep[] = [{ rule: 'share-province', tier, rateBp, amountFen: shareFen }];
  const limitFen = policy.parameters.provinceCapPerDealFen.value?.[tier];
  if (limitFen === undefined) return { amountFen: shareFen, steps };
  const amountFen = minFen(shareFen, limitFen);
  return { amountFen, steps: [...steps, { rule: 'cap-province-per-deal', limitFen, amountFen }] };
}

/** The city's share of the loss, floored to the fen and before its caps. */
export function cityShare(baseFen: Fen, { policy }: DecisionInput): Share {
  const rateBp = policy.parameters.cityRateBp.value;
  const amountFen = shareOf(baseFen, rateBp);
  return { amountFen, steps: [{ rule: 'share-city', rateBp, amountFen }] };
}
