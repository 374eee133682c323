import type { LiveClaim } from '../../domain/claims/claim.ts';
import { DUTIES, type Duty } from '../../domain/claims/duty.ts';
import { actsOf, dutiesBefore } from '../../domain/claims/separation-of-duties.ts';
import { ruleOf } from '../../domain/claims/step-rules.ts';
import type { Step } from '../../domain/claims/step.ts';
import type { Store } from './dynamo.ts';
import { claimKey } from './keys.ts';
import type { Write } from './transact.ts';

/**
 * Moves the claim on. Beside its version the condition holds that the step leads on from where the claim stands, that
 * every earlier duty was done, and that whoever did it is somebody else, whatever a screen or a handler let through.
 */
export function advanceWrite(store: Store, after: LiveClaim, step: Step, version: number): Write<'claim'> {
  const from = ruleOf(step).allowedFrom.map((status, index) => [`:from${String(index)}`, status] as const);
  const duties = dutyExpressions(step);
  return {
    name: 'claim',
    action: {
      update: {
        TableName: store.registerTable,
        Key: claimKey(after.id),
        UpdateExpression: [
          'SET #status = :status, version = :next, steps = list_append(steps, :steps)',
          ...(duties.added.length === 0 ? [] : [`ADD ${duties.added.join(', ')}`]),
        ].join(' '),
        ConditionExpression: [
          'version = :seen',
          `#status IN (${from.map(([name]) => name).join(', ')})`,
          ...duties.conditions,
        ].join(' AND '),
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: {
          ':status': after.status,
          ':seen': version,
          ':next': version + 1,
          ':steps': [step],
          ...Object.fromEntries(from),
          ...duties.values,
        },
      },
    },
  };
}

/** Among whom the step counts whom, and among whom they must not be. */
function dutyExpressions(step: Step) {
  const added: string[] = [];
  const conditions: string[] = [];
  const values: Record<string, unknown> = {};
  actsOf(step).forEach(({ person, duty }, index) => {
    const name = `:person${String(index)}`;
    const inOtherHands = inOtherHandsThan(step, duty, name);
    added.push(`${duty} :people${String(index)}`);
    values[`:people${String(index)}`] = new Set([person]);
    if (inOtherHands.length > 0) values[name] = person;
    conditions.push(...inOtherHands);
  });
  return { added, conditions, values };
}

/**
 * A step follows all the duties before its own, each done by somebody else. A reversal leads back, from wherever the
 * claim has come to, so that none need be done; but nobody who did any other has a part in it.
 */
function inOtherHandsThan({ action }: Step, duty: Duty, person: string): string[] {
  if (action === 'reverse') {
    return DUTIES.filter((other) => other !== duty).map((other) => `NOT contains(${other}, ${person})`);
  }
  return dutiesBefore(duty).map(
    (earlier) => `attribute_exists(${earlier}) AND NOT contains(${earlier}, ${person})`,
  );
}
