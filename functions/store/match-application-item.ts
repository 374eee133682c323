import { assert } from '../../domain/assert.ts';
import type { Instant } from '../../domain/calendar/instant.ts';
import type { CreditCode } from '../../domain/identifiers/credit-code.ts';
import type { ClaimId, InstitutionId, MatchApplicationId } from '../../domain/identifiers/ids.ts';
import { foldApplication } from '../../domain/match-applications/advance-application.ts';
import type { ApplicationStep } from '../../domain/match-applications/application-step.ts';
import type {
  MatchApplication,
  ToSendApplication,
} from '../../domain/match-applications/match-application.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { PolicyVersionId } from '../../domain/policies/policy.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import type { Item, Store } from './dynamo.ts';
import { matchApplicationKey } from './keys.ts';
import { listingAttributes } from './listing.ts';
import { readItem } from './read-items.ts';
import type { Write } from './transact.ts';

/** The version counts an application's writes; the next one is conditional on it. */
export type StoredApplication = { readonly application: MatchApplication; readonly version: number };

export async function readMatchApplication(
  store: Store,
  id: MatchApplicationId,
): Promise<StoredApplication | null> {
  const item = await readItem(store, matchApplicationKey(id));
  return item === null ? null : matchApplicationFromItem(item);
}

/** Where an application stands follows from its steps; the status beside them is what lists are filtered by. */
export function matchApplicationFromItem(item: Item): StoredApplication {
  const facts = {
    id: item['id'] as MatchApplicationId,
    claimId: item['claimId'] as ClaimId,
    poolId: item['poolId'] as PoolId,
    institutionId: item['institutionId'] as InstitutionId,
    creditCode: item['creditCode'] as CreditCode,
    policyVersion: item['policyVersion'] as PolicyVersionId,
    amountFen: item['amountFen'] as Fen,
    recordedAt: item['recordedAt'] as Instant,
  };
  const application = foldApplication(facts, item['steps'] as ApplicationStep[]);
  assert(
    application.status === item['status'],
    `application ${facts.id} is ${application.status} by its steps`,
  );
  return { application, version: Number(item['version']) };
}

/** Records an application with the approval that makes it; an approval makes one once. */
export function makeApplicationWrite(
  store: Store,
  application: ToSendApplication,
): Write<'match-application'> {
  return {
    name: 'match-application',
    action: {
      put: {
        TableName: store.registerTable,
        Item: {
          ...matchApplicationKey(application.id),
          ...listingAttributes('MATCH', application),
          ...application,
          version: 1,
        },
        ConditionExpression: 'attribute_not_exists(PK)',
      },
    },
  };
}

/** Takes an application one step on, on condition that it is as it was read. */
export function applicationStepWrite(
  store: Store,
  after: MatchApplication,
  step: ApplicationStep,
  version: number,
): Write<'match-application'> {
  return {
    name: 'match-application',
    action: {
      update: {
        TableName: store.registerTable,
        Key: matchApplicationKey(after.id),
        UpdateExpression: 'SET #status = :status, version = :next, steps = list_append(steps, :steps)',
        ConditionExpression: 'version = :seen',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: {
          ':status': after.status,
          ':seen': version,
          ':next': version + 1,
          ':steps': [step],
        },
      },
    },
  };
}

/** Lets a transaction through only where the province has paid. */
export function provincePaidCheck(store: Store, id: MatchApplicationId): Write<'match-application'> {
  return {
    name: 'match-application',
    action: {
      check: {
        TableName: store.registerTable,
        Key: matchApplicationKey(id),
        ConditionExpression: '#status = :paid',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: { ':paid': 'paid' },
      },
    },
  };
}
