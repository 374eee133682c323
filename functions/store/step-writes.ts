import { yearOf } from '../../domain/calendar/local-date.ts';
import type { LiveClaim } from '../../domain/claims/claim.ts';
import { dutiesBefore } from '../../domain/claims/separation-of-duties.ts';
import type { StepEffects } from '../../domain/claims/step-rule.ts';
import { ruleOf } from '../../domain/claims/step-rules.ts';
import type { Step } from '../../domain/claims/step.ts';
import { enterpriseTagIn } from '../../domain/identifiers/ids.ts';
import type { Store } from './dynamo.ts';
import { claimKey, enterpriseUsageKey, exposureKey, institutionUsageKey } from './keys.ts';
import type { Write } from './transact.ts';
import { releaseUsage } from './usage.ts';

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
  if (effects.draws !== 'unchanged') writes.push(closeWrite(store, after, effects.draws === 'released'));
  if (effects.usageReleasedFen > 0n) writes.push(...usageWrites(store, after, effects));
  return writes;
}

/**
 * Moves the claim on. Beside its version the condition holds that the step leads on from where the claim stands, that
 * every earlier duty was done, and that whoever did it is somebody else, whatever a screen or a handler let through.
 */
function advanceWrite(store: Store, after: LiveClaim, step: Step, version: number): Write<'claim'> {
  const { allowedFrom, duty } = ruleOf(step);
  const doneByOthers = dutiesBefore(step.action).map(
    (earlier) => `attribute_exists(${earlier}) AND NOT contains(${earlier}, :actor)`,
  );
  const from = allowedFrom.map((status, index) => [`:from${String(index)}`, status] as const);
  return {
    name: 'claim',
    action: {
      update: {
        TableName: store.registerTable,
        Key: claimKey(after.id),
        UpdateExpression: [
          'SET #status = :status, version = :next, steps = list_append(steps, :steps)',
          ...(duty === null ? [] : [`ADD ${duty} :actors`]),
        ].join(' '),
        ConditionExpression: [
          'version = :seen',
          `#status IN (${from.map(([name]) => name).join(', ')})`,
          ...doneByOthers,
        ].join(' AND '),
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: {
          ':status': after.status,
          ':seen': version,
          ':next': version + 1,
          ':steps': [step],
          ...(duty === null ? {} : { ':actors': new Set([step.actor]) }),
          ...Object.fromEntries(from),
          ...(doneByOthers.length === 0 ? {} : { ':actor': step.actor }),
        },
      },
    },
  };
}

/** The exposure is free for another claim; a released one also gives its loss back to the principal. */
function closeWrite(store: Store, claim: LiveClaim, isReleased: boolean): Write<'exposure'> {
  const released = isReleased ? ', claimedFen = claimedFen - :loss' : '';
  return {
    name: 'exposure',
    action: {
      update: {
        TableName: store.registerTable,
        Key: exposureKey(claim.exposureId),
        UpdateExpression: `SET openClaimId = :none, version = version + :one${released}`,
        ConditionExpression: 'openClaimId = :claim',
        ExpressionAttributeValues: {
          ':none': null,
          ':one': 1,
          ':claim': claim.id,
          ...(isReleased ? { ':loss': claim.loss.lossFen } : {}),
        },
      },
    },
  };
}

function usageWrites(store: Store, claim: LiveClaim, { usageReleasedFen }: StepEffects): Write<StepWrite>[] {
  const { exposureId, institutionId, poolId, decidedOn, policy } = claim;
  const writes: Write<StepWrite>[] = [];
  if (policy.parameters.cityCapPerEnterpriseFen.value !== null) {
    const key = enterpriseUsageKey(enterpriseTagIn(exposureId), poolId);
    writes.push(releaseUsage(store, 'enterprise-usage', key, usageReleasedFen));
  }
  if (policy.parameters.cityCapPerInstitutionYearFen.value !== null) {
    const key = institutionUsageKey(institutionId, poolId, yearOf(decidedOn));
    writes.push(releaseUsage(store, 'institution-usage', key, usageReleasedFen));
  }
  return writes;
}
