import { randomUUID } from 'node:crypto';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { ClientId } from '../../domain/identifiers/ids.ts';
import type { Item, Store } from './dynamo.ts';
import { orFault, StoreFault } from './store-fault.ts';

/**
 * What guards the door, in a table where everything is forgotten: assertions that were used, and attempts that failed.
 * The table is apart so that nothing in the register can be deleted by a date. DynamoDB deletes a day or two late, so
 * every reader compares the time itself. Times are seconds since 1970, as in a JWT.
 */
export type Failures = { readonly count: number; readonly untilSeconds: number };

/** The failures that still count, or null. */
export async function readFailures(
  store: Store,
  clientId: ClientId,
  nowSeconds: number,
): Promise<Failures | null> {
  const { Item: item } = await orFault(
    store.client.send(
      new GetCommand({ TableName: store.guardTable, Key: failuresKey(clientId), ConsistentRead: true }),
    ),
  );
  if (item === undefined) return null;
  const failures = { count: countOf(item), untilSeconds: Number(item['forgetAfter']) };
  return failures.untilSeconds > nowSeconds ? failures : null;
}

const ROUNDS_MAX = 5;

/**
 * Counts one more failure: within the span that the first one opened, or in a new one. Answers how many there are. Each
 * is a mark in a set, so that one which the SDK sends again after its answer was lost counts once.
 */
export async function countFailure(
  store: Store,
  clientId: ClientId,
  nowSeconds: number,
  spanSeconds: number,
): Promise<number> {
  const marks = new Set([randomUUID()]);
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const counted = await addMark(store, clientId, marks, nowSeconds);
    if (counted !== null) return counted;
    const first = { ...failuresKey(clientId), marks, forgetAfter: nowSeconds + spanSeconds };
    if ((await putUnlessStanding(store, first, nowSeconds)) === null) return 1;
  }
  throw new StoreFault('a count of failures stays contended');
}

/** How many there are with this one; null where no span is open. */
async function addMark(
  store: Store,
  clientId: ClientId,
  marks: ReadonlySet<string>,
  nowSeconds: number,
): Promise<number | null> {
  try {
    const { Attributes: item } = await store.client.send(
      new UpdateCommand({
        TableName: store.guardTable,
        Key: failuresKey(clientId),
        UpdateExpression: 'ADD marks :marks',
        ConditionExpression: 'forgetAfter > :now',
        ExpressionAttributeValues: { ':marks': marks, ':now': nowSeconds },
        ReturnValues: 'ALL_NEW',
      }),
    );
    return countOf(item);
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return null;
    throw new StoreFault('the database did not answer', { cause: error });
  }
}

export async function forgetFailures(store: Store, clientId: ClientId, nowSeconds: number): Promise<void> {
  const Item = { ...failuresKey(clientId), forgetAfter: nowSeconds };
  await orFault(store.client.send(new PutCommand({ TableName: store.guardTable, Item })));
}

/**
 * Marks an assertion as used for as long as it could be good; false where it was used before. Whoever finds their own
 * mark standing was first: the SDK sends a request again when its answer was lost.
 */
export async function useOnce(
  store: Store,
  assertionDigest: string,
  forgetAfter: number,
  nowSeconds: number,
): Promise<boolean> {
  const mark = randomUUID();
  const item = { PK: `ASSERTION#${assertionDigest}`, mark, forgetAfter };
  const standing = await putUnlessStanding(store, item, nowSeconds);
  return standing === null || standing['mark'] === mark;
}

function failuresKey(clientId: ClientId) {
  return { PK: `FAILURES#${clientId}` };
}

function countOf(item: Item | undefined): number {
  const marks = item?.['marks'];
  return marks instanceof Set ? marks.size : 0;
}

/** Null once it is put; otherwise the item that is not to be forgotten yet. */
async function putUnlessStanding(
  store: Store,
  item: Record<string, unknown>,
  nowSeconds: number,
): Promise<Item | null> {
  try {
    await store.client.send(
      new PutCommand({
        TableName: store.guardTable,
        Item: item,
        ConditionExpression: 'attribute_not_exists(PK) OR forgetAfter <= :now',
        ExpressionAttributeValues: { ':now': nowSeconds },
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    return null;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException)
      return unmarshall(error.Item ?? {}, { wrapNumbers: BigInt });
    throw new StoreFault('the database did not answer', { cause: error });
  }
}
