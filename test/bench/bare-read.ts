import { BatchGetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { ClaimId } from '../../domain/identifiers/ids.ts';
import type { Item, Store } from '../../functions/store/dynamo.ts';
import { claimKey, entrySortKey, poolPartition } from '../../functions/store/keys.ts';

/** Of the size that the writer reads. */
const PAGE = 1_000;
/** The most that DynamoDB reads in one batch. */
const BATCH = 100;

/** Page after page, the claims that each is the first to name after it, and nothing else: the yardstick. */
export async function readBare({ client, journalTable, registerTable }: Store, entries: number) {
  for (let after = 0; after < entries;) {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: journalTable,
        KeyConditionExpression: 'PK = :pool AND SK > :after',
        ExpressionAttributeValues: { ':pool': poolPartition('compensation'), ':after': entrySortKey(after) },
        Limit: PAGE,
        ConsistentRead: true,
      }),
    );
    const claimIds = claimsFirstNamedIn(Items);
    for (let from = 0; from < claimIds.length; from += BATCH) {
      const Keys = claimIds.slice(from, from + BATCH).map(claimKey);
      const request = { [registerTable]: { Keys, ConsistentRead: true } };
      const { Responses } = await client.send(new BatchGetCommand({ RequestItems: request }));
      if (Responses?.[registerTable]?.length !== Keys.length) throw new Error('a claim was not answered');
    }
    after = Number(Items.at(-1)?.['seq']);
  }
}

function claimsFirstNamedIn(items: readonly Item[]): ClaimId[] {
  return items.filter(({ kind }) => kind === 'reserve').map(({ claimId }) => claimId as ClaimId);
}
