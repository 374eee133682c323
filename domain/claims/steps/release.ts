import { posting } from '../../ledger/posting.ts';
import type { LiveClaim } from '../claim.ts';
import { NO_EFFECTS, type StepEffects } from '../step-rule.ts';

/** Everything that was set aside for a claim goes back where it came from. */
export function releaseAll({ decision }: LiveClaim): StepEffects {
  const { amountFen } = decision;
  return {
    ...NO_EFFECTS,
    movement: { kind: 'release', postings: [posting('reserved', 'available', amountFen)] },
    draws: 'released',
    usageChangeFen: 0n - amountFen,
  };
}
