import { subtractFen, ZERO_FEN, type Fen } from '../../money/fen.ts';
import type { DecisionInput } from '../decision.ts';
import type { Share } from './share.ts';

/** What was lost and not got back. Interest is the bank's own, so it is in neither figure (苏财教〔2009〕178号). */
export function lossBase({ loss }: DecisionInput): Share {
  const { lossFen, receivedFen } = loss;
  const amountFen = lessOrNothing(lossFen, receivedFen);
  return { amountFen, steps: [{ rule: 'loss-base', lossFen, receivedFen, amountFen }] };
}

/** Takes other compensation off an amount where, by the policy, this is the place to take it off. */
export function lessOtherCompensation(
  amountFen: Fen,
  place: 'before-share' | 'after-share',
  { loss, policy }: DecisionInput,
): Share {
  const { otherCompensationFen } = loss;
  if (policy.parameters.otherCompensation.value !== place || otherCompensationFen === 0n) {
    return { amountFen, steps: [] };
  }
  const leftFen = lessOrNothing(amountFen, otherCompensationFen);
  const step = { rule: 'other-compensation', place, otherCompensationFen, amountFen: leftFen } as const;
  return { amountFen: leftFen, steps: [step] };
}

function lessOrNothing(fromFen: Fen, amountFen: Fen): Fen {
  return amountFen >= fromFen ? ZERO_FEN : subtractFen(fromFen, amountFen);
}
