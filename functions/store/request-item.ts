import type { RequestMark } from '../../domain/claims/step.ts';
import type { Item, Store } from './dynamo.ts';
import type { Key } from './keys.ts';
import type { Write } from './transact.ts';

/**
 * Keeps a request beside what it changed, in the register where nothing is said, with what it takes to answer it again. The
 * item's key comes from the request's, so whoever sends it again loses on it and finds what is stored.
 */
export function requestWrite(
  store: Store,
  key: Key,
  { digest }: RequestMark,
  outcome: Readonly<Record<string, unknown>>,
  table = store.registerTable,
): Write<'request'> {
  return {
    name: 'request',
    action: {
      put: {
        TableName: table,
        Item: { ...key, digest, outcome },
        ConditionExpression: 'attribute_not_exists(PK)',
      },
    },
  };
}

/** What an earlier request under the same key came to; `reused` where that one asked for something else. */
export function earlierOutcome(item: Item, { digest }: RequestMark): Item | 'reused' {
  return item['digest'] === digest ? (item['outcome'] as Item) : 'reused';
}
