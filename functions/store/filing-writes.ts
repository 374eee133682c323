import type { Exposure } from '../../domain/exposures/exposure.ts';
import type { Item, Store } from './dynamo.ts';
import { exposureToItem, type FilingRecord } from './exposure-item.ts';
import type { Key } from './keys.ts';
import type { Write } from './transact.ts';

export function loansOf(item: Item | null): number {
  return Number(item?.['loans'] ?? 0);
}

/** Records a filing; a loan also counts among its firm's, on condition that the count is as it was judged by. */
export function filingWrites(
  store: Store,
  exposure: Exposure,
  record: FilingRecord,
  loansKey: Key,
): Write<'exposure' | 'loans'>[] {
  const put: Write<'exposure'> = {
    name: 'exposure',
    action: {
      put: {
        TableName: store.registerTable,
        Item: exposureToItem(exposure, record),
        ConditionExpression: 'attribute_not_exists(PK)',
      },
    },
  };
  if (exposure.status !== 'filed' || exposure.terms.kind !== 'loan') return [put];
  return [put, countWrite(store, loansKey, record.earlierLoans)];
}

function countWrite(store: Store, key: Key, seen: number): Write<'loans'> {
  return {
    name: 'loans',
    action: {
      update: {
        TableName: store.registerTable,
        Key: key,
        UpdateExpression: 'SET loans = :after',
        ConditionExpression: seen === 0 ? 'attribute_not_exists(loans)' : 'loans = :seen',
        ExpressionAttributeValues: { ':after': seen + 1, ...(seen === 0 ? {} : { ':seen': seen }) },
      },
    },
  };
}
