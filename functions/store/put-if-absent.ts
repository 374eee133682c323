import { ConditionalCheckFailedException, TransactionConflictException } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Pause } from './commit-on-head.ts';
import type { Item, Store } from './dynamo.ts';
import type { Key } from './keys.ts';
import { StoreFault } from './store-fault.ts';

const ROUNDS_MAX = 5;

/**
 * Puts an item where none stands, at half of what a transaction costs; null once it is put, and otherwise what stands there.
 * The SDK sends a request again when its answer was lost, so what stands there may be one’s own.
 */
export async function putIfAbsent(
  store: Store,
  pause: Pause,
  item: Key & Record<string, unknown>,
): Promise<Item | null> {
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    try {
      await store.client.send(
        new PutCommand({
          TableName: store.registerTable,
          Item: item,
          ConditionExpression: 'attribute_not_exists(PK)',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      );
      return null;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) {
        return unmarshall(error.Item ?? {}, { wrapNumbers: BigInt });
      }
      if (!(error instanceof TransactionConflictException)) {
        throw new StoreFault('the database did not answer', { cause: error });
      }
    }
    await pause(round);
  }
  throw new StoreFault('where an item is to be put stays contended');
}
