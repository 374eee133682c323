import type { Store } from './dynamo.ts';
import type { Key } from './keys.ts';
import type { Write } from './transact.ts';

/** Holds that an access has had the changes that were read and no other; null, that there is no such access. */
export function unchangedCheck(store: Store, key: Key, changes: readonly unknown[] | null): Write<'caller'> {
  const condition =
    changes === null
      ? { ConditionExpression: 'attribute_not_exists(PK)' }
      : {
          ConditionExpression: 'size(changes) = :seen',
          ExpressionAttributeValues: { ':seen': changes.length },
        };
  return {
    name: 'caller',
    action: { check: { TableName: store.registerTable, Key: key, ...condition } },
  };
}
