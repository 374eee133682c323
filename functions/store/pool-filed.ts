import { FEN_MAX, ZERO_FEN, type Fen } from '../../domain/money/fen.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import type { Item, Store } from './dynamo.ts';
import { poolFiledKey } from './keys.ts';
import type { Write } from './transact.ts';

/** The principal filed with a pool and not settled, by all institutions. */
export function poolOutstandingOf(item: Item | null): Fen {
  return (item?.['outstandingFen'] as Fen | undefined) ?? ZERO_FEN;
}

/** Adds a filing under the pool's leverage, or under what can be counted where it has none. */
export function fileWithPool(
  store: Store,
  poolId: PoolId,
  principalFen: Fen,
  limitFen: Fen | null,
): Write<'pool-filed'> {
  return {
    name: 'pool-filed',
    action: {
      update: {
        TableName: store.registerTable,
        Key: poolFiledKey(poolId),
        UpdateExpression: 'SET outstandingFen = if_not_exists(outstandingFen, :nothing) + :principal',
        ConditionExpression: 'attribute_not_exists(outstandingFen) OR outstandingFen <= :room',
        ExpressionAttributeValues: {
          ':principal': principalFen,
          ':nothing': ZERO_FEN,
          ':room': (limitFen ?? FEN_MAX) - principalFen,
        },
      },
    },
  };
}

export function settleWithPool(store: Store, poolId: PoolId, principalFen: Fen): Write<'pool-filed'> {
  return {
    name: 'pool-filed',
    action: {
      update: {
        TableName: store.registerTable,
        Key: poolFiledKey(poolId),
        UpdateExpression: 'SET outstandingFen = outstandingFen - :principal',
        ConditionExpression: 'outstandingFen >= :principal',
        ExpressionAttributeValues: { ':principal': principalFen },
      },
    },
  };
}
