import { assert } from '../../domain/assert.ts';
import { yearOf } from '../../domain/calendar/local-date.ts';
import type { LiveClaim } from '../../domain/claims/claim.ts';
import { retakingRefusals } from '../../domain/claims/retaking.ts';
import type { StepEffects } from '../../domain/claims/step-rule.ts';
import { retakingRefusalText } from '../../domain/explain/retaking-refusal-text.ts';
import { enterpriseTagIn } from '../../domain/identifiers/ids.ts';
import { exposureFromItem } from '../store/exposure-item.ts';
import { enterpriseUsageKey, exposureKey, institutionUsageKey } from '../store/keys.ts';
import { readItem } from '../store/read-items.ts';
import { usedFenOf } from '../store/usage.ts';
import type { Platform } from './platform.ts';
import type { Problem } from './problem.ts';

/**
 * Why a step cannot take again what an earlier one gave back; null where it can, and where it takes nothing again. The
 * writes hold the same by their conditions; this is what tells the reasons.
 */
export async function retakingProblem(
  claim: LiveClaim,
  effects: StepEffects,
  { store, policies }: Platform,
): Promise<Problem | null> {
  const retakes = effects.draws === 'reopened' || effects.draws === 'retaken' || effects.usageChangeFen > 0n;
  if (!retakes) return null;
  const { exposureId, institutionId, poolId, decidedOn } = claim;
  const [exposureItem, enterpriseItem, institutionItem] = await Promise.all([
    readItem(store, exposureKey(exposureId)),
    readItem(store, enterpriseUsageKey(enterpriseTagIn(exposureId), poolId)),
    readItem(store, institutionUsageKey(institutionId, poolId, yearOf(decidedOn))),
  ]);
  const policyOf = await policies.load([exposureItem]);
  const stored = exposureItem === null ? null : exposureFromItem(exposureItem, policyOf);
  assert(stored !== null && 'draws' in stored, `the exposure of claim ${claim.id} is filed`);
  const refusals = retakingRefusals(claim, effects, {
    draws: stored.draws,
    enterpriseFen: usedFenOf(enterpriseItem),
    institutionYearFen: usedFenOf(institutionItem),
  });
  if (refusals.length === 0) return null;
  return {
    problem: 'reversal.no-longer-possible',
    refusals: refusals.map((refusal) => {
      const { code, ...figures } = refusal;
      return { code, figures, text: (language) => retakingRefusalText(refusal, language) };
    }),
  };
}
