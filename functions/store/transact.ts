import { TransactionCanceledException, type CancellationReason } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { assert } from '../../domain/assert.ts';
import type { Item, Store } from './dynamo.ts';
import { StoreFault } from './store-fault.ts';

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];
type Put = NonNullable<TransactItem['Put']>;
type Update = NonNullable<TransactItem['Update']>;
type Check = NonNullable<TransactItem['ConditionCheck']>;

/** The most that DynamoDB writes in one transaction. */
export const TRANSACTION_ITEMS_MAX = 100;

/** One write of a transaction, named for what it is so that its failure can be told from another's. */
export type Write<Name extends string> = {
  readonly name: Name;
  readonly action: { readonly put: Put } | { readonly update: Update } | { readonly check: Check };
};

/**
 * What became of a transaction. `condition-failed` names every write whose condition did not hold, with the item that
 * stood in its way; `contended` means that another transaction touched an item at the same instant, or that the
 * database asked for patience. Either way nothing was written.
 */
export type TransactOutcome<Name extends string> =
  | { readonly kind: 'committed' }
  | { readonly kind: 'condition-failed'; readonly standing: ReadonlyMap<Name, Item | null> }
  | { readonly kind: 'contended' };

const CONTENTION = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);
const BUSY_ERRORS = new Set([
  'TransactionInProgressException',
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
]);

export async function transact<Name extends string>(
  store: Store,
  writes: readonly Write<Name>[],
): Promise<TransactOutcome<Name>> {
  try {
    await store.client.send(new TransactWriteCommand({ TransactItems: writes.map(toTransactItem) }));
    return { kind: 'committed' };
  } catch (error) {
    if (error instanceof TransactionCanceledException) return readCancellation(error, writes);
    if (error instanceof Error && BUSY_ERRORS.has(error.name)) return { kind: 'contended' };
    throw new StoreFault('the outcome of a transaction is unknown', { cause: error });
  }
}

function toTransactItem({ action }: Write<string>): TransactItem {
  const returning = { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } as const;
  if ('put' in action) return { Put: { ...action.put, ...returning } };
  if ('update' in action) return { Update: { ...action.update, ...returning } };
  return { ConditionCheck: { ...action.check, ...returning } };
}

/** The reasons stand in the order of the writes; each has its own meaning, and none is taken for another. */
function readCancellation<Name extends string>(
  error: TransactionCanceledException,
  writes: readonly Write<Name>[],
): TransactOutcome<Name> {
  const reasons = error.CancellationReasons ?? [];
  assert(reasons.length === writes.length, 'a cancelled transaction gives a reason for each of its writes');
  const standing = new Map<Name, Item | null>();
  let contended = false;
  writes.forEach(({ name }, index) => {
    const code = reasons[index]?.Code ?? 'None';
    if (code === 'ConditionalCheckFailed') standing.set(name, itemOf(reasons[index]));
    else if (CONTENTION.has(code)) contended = true;
    else if (code !== 'None') throw new StoreFault(`${name}: ${code}`, { cause: error });
  });
  if (standing.size > 0) return { kind: 'condition-failed', standing };
  assert(contended, 'a cancelled transaction has a reason');
  return { kind: 'contended' };
}

/** The document client reads items for us everywhere but inside an error. */
function itemOf(reason: CancellationReason | undefined): Item | null {
  return reason?.Item === undefined ? null : unmarshall(reason.Item, { wrapNumbers: BigInt });
}
