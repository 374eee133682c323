import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { ClientId } from '../../domain/identifiers/ids.ts';
import type { Store } from './dynamo.ts';
import { orFault, StoreFault } from './store-fault.ts';

/**
 * What guards the door, in a table where everything is forgotten: assertions that were used, and attempts that failed.
 * The table is apart so that nothing in the register can be deleted by a date. DynamoDB deletes a day or two late, so
 * every reader compares the time itself. Times are seconds since 1970, as in a JWT.
 */
type Failures = { readonly count: number; readonly untilSeconds: number };

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
  const failures = { count: Number(item['failures']), untilSeconds: Number(item['forgetAfter']) };
  return failures.untilSeconds > nowSeconds ? failures : null;
}

const ROUNDS_MAX = 5;

/** Counts one more failure: within the span that the first one opened, or in a new one. Answers how many there are. */
export async function countFailure(
  store: Store,
  clientId: ClientId,
  nowSeconds: number,
  spanSeconds: number,
): Promise<number> {
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const counted = await orNull(
      store.client.send(
        new UpdateCommand({
          TableName: store.guardTable,
          Key: failuresKey(clientId),
          UpdateExpression: 'SET failures = failures + :one',
          ConditionExpression: 'forgetAfter > :now',
          ExpressionAttributeValues: { ':one': 1, ':now': nowSeconds },
          ReturnValues: 'ALL_NEW',
        }),
      ),
    );
    if (counted !== null) return Number(counted.Attributes?.['failures']);
    const first = { ...failuresKey(clientId), failures: 1, forgetAfter: nowSeconds + spanSeconds };
    if (await putUnlessStanding(store, first, nowSeconds)) return 1;
  }
  throw new StoreFault('a count of failures stays contended');
}

export async function forgetFailures(store: Store, clientId: ClientId, nowSeconds: number): Promise<void> {
  const Item = { ...failuresKey(clientId), failures: 0, forgetAfter: nowSeconds };
  await orFault(store.client.send(new PutCommand({ TableName: store.guardTable, Item })));
}

/** Marks an assertion as used for as long as it could be good; false where it was used before. */
export async function useOnce(
  store: Store,
  assertionDigest: string,
  forgetAfter: number,
  nowSeconds: number,
): Promise<boolean> {
  return putUnlessStanding(store, { PK: `ASSERTION#${assertionDigest}`, forgetAfter }, nowSeconds);
}

function failuresKey(clientId: ClientId) {
  return { PK: `FAILURES#${clientId}` };
}

async function putUnlessStanding(
  store: Store,
  item: Record<string, unknown>,
  nowSeconds: number,
): Promise<boolean> {
  const put = await orNull(
    store.client.send(
      new PutCommand({
        TableName: store.guardTable,
        Item: item,
        ConditionExpression: 'attribute_not_exists(PK) OR forgetAfter <= :now',
        ExpressionAttributeValues: { ':now': nowSeconds },
      }),
    ),
  );
  return put !== null;
}

/** Null where the condition did not hold. */
async function orNull<Answer>(request: Promise<Answer>): Promise<Answer | null> {
  try {
    return await request;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return null;
    throw new StoreFault('the database did not answer', { cause: error });
  }
}
