import type { SettledExposure } from '../../domain/exposures/exposure.ts';
import type { Store } from './dynamo.ts';
import { exposureKey } from './keys.ts';
import { settleWithPool } from './pool-filed.ts';
import { settleOnStanding } from './standing-item.ts';
import type { Write } from './transact.ts';

/** Ends an exposure that no claim is open on, and takes its principal out of what is outstanding. */
export function settlementWrites(
  store: Store,
  exposure: SettledExposure,
  seenVersion: number,
): Write<'exposure' | 'standing' | 'pool-filed'>[] {
  const { institutionId, poolId, terms } = exposure;
  return [
    settledWrite(store, exposure, seenVersion),
    settleOnStanding(store, institutionId, terms.principalFen),
    settleWithPool(store, poolId, terms.principalFen),
  ];
}

function settledWrite(
  store: Store,
  { id, settledOn, settledBy, settlementRequest }: SettledExposure,
  seenVersion: number,
): Write<'exposure'> {
  return {
    name: 'exposure',
    action: {
      update: {
        TableName: store.registerTable,
        Key: exposureKey(id),
        UpdateExpression:
          'SET #status = :settled, settledOn = :on, settledBy = :by, settlementRequest = :request, version = :next',
        ConditionExpression: 'version = :seen AND openClaimId = :none AND settledOn = :none',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: {
          ':settled': 'settled',
          ':on': settledOn,
          ':by': settledBy,
          ':request': settlementRequest,
          ':seen': seenVersion,
          ':next': seenVersion + 1,
          ':none': null,
        },
      },
    },
  };
}
