import { shareOf } from '../../money/basis-points.ts';
import { addFen, type Fen } from '../../money/fen.ts';
import type { OtherPayer } from '../../policies/policy.ts';
import type { DecisionInput } from '../decision.ts';
import type { SplitPart } from '../split.ts';
import type { Share } from './share.ts';

/** A guarantee company is no government, so its part does not count among theirs. */
const GOVERNMENTS: readonly OtherPayer[] = ['national', 'county'];

export type OtherPayersShare = Share & { readonly parts: readonly SplitPart[]; readonly governmentsFen: Fen };

/** What those beside the province and the city bear; reported like the province's part, and drawn from no pool here. */
export function otherPayersShare(baseFen: Fen, { exposure, policy }: DecisionInput): OtherPayersShare {
  const shares = policy.parameters.otherPayers.value.flatMap(({ payer, rateBp }) => {
    const rate = rateBp[exposure.tier];
    return rate === undefined ? [] : [{ payer, rateBp: rate, amountFen: shareOf(baseFen, rate) }];
  });
  const amountFen = addFen(...shares.map((share) => share.amountFen));
  const governments = shares.filter(({ payer }) => GOVERNMENTS.includes(payer));
  return {
    amountFen,
    steps: shares.length === 0 ? [] : [{ rule: 'share-others', shares, amountFen }],
    parts: shares.map(({ payer, amountFen: partFen }) => ({ payer, amountFen: partFen })),
    governmentsFen: addFen(...governments.map((share) => share.amountFen)),
  };
}
