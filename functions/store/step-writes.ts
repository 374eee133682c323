import { yearOf } from '../../domain/calendar/local-date.ts';
import type { LiveClaim } from '../../domain/claims/claim.ts';
import { nestedLimits } from '../../domain/claims/retaking.ts';
import type { StepEffects } from '../../domain/claims/step-rule.ts';
import type { Step } from '../../domain/claims/step.ts';
import { enterpriseTagIn } from '../../domain/identifiers/ids.ts';
import { advanceWrite } from './advance-write.ts';
import { drawsWrite } from './draws-write.ts';
import type { Store } from './dynamo.ts';
import { enterpriseUsageKey, institutionUsageKey } from './keys.ts';
import type { Write } from './transact.ts';
import { changeUsage } from './usage.ts';

export type StepWrite = 'claim' | 'exposure' | 'enterprise-usage' | 'institution-usage';

/** Everything but the entry that a step of a claim changes, each on condition that it is as it was read. */
export function stepWrites(
  store: Store,
  after: LiveClaim,
  step: Step,
  effects: StepEffects,
  version: number,
): Write<StepWrite>[] {
  const writes: Write<StepWrite>[] = [advanceWrite(store, after, step, version)];
  if (effects.draws !== 'unchanged') writes.push(drawsWrite(store, after, effects.draws));
  if (effects.usageChangeFen !== 0n) writes.push(...usageWrites(store, after, effects.usageChangeFen));
  return writes;
}

function usageWrites(store: Store, claim: LiveClaim, changeFen: bigint): Write<StepWrite>[] {
  const { exposureId, institutionId, poolId, decidedOn, policy } = claim;
  return nestedLimits(policy).map(({ cap, limitFen }) => {
    if (cap === 'cap-per-enterprise') {
      const key = enterpriseUsageKey(enterpriseTagIn(exposureId), poolId);
      return changeUsage(store, 'enterprise-usage', key, changeFen, limitFen);
    }
    const key = institutionUsageKey(institutionId, poolId, yearOf(decidedOn));
    return changeUsage(store, 'institution-usage', key, changeFen, limitFen);
  });
}
