import { decide } from '../decisions/decide.ts';
import type { DecisionInput, Usage } from '../decisions/decision.ts';
import { ZERO_FEN, type Fen } from '../money/fen.ts';
import type { DecidedCase } from './decided-case.ts';
import { usageByKey } from './usage-by-key.ts';

/** A loss that is only supposed; it meets whatever those before it have taken up. */
export type SupposedCase = Omit<DecidedCase, 'input' | 'decision'> & {
  readonly input: Omit<DecisionInput, 'usage'>;
};

/**
 * Decides one loss after the other as if each had been claimed and stood, from a pool with this headroom of which
 * nothing else is taken up.
 */
export function decideInOrder(supposed: readonly SupposedCase[], headroomFen: Fen): DecidedCase[] {
  const untouched: Usage = {
    draws: { claimedFen: ZERO_FEN, openClaimId: null, settledOn: null },
    enterpriseFen: ZERO_FEN,
    institutionYearFen: ZERO_FEN,
    headroomFen,
  };
  const run = usageByKey();
  return supposed.map((one) => {
    const input = { ...one.input, usage: run.seenBy(one, untouched) };
    const decision = decide(input);
    run.count(one, decision, null);
    return { ...one, input, decision };
  });
}
