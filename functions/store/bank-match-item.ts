import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { BankMatchId } from '../../domain/identifiers/ids.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import type { BankMatch } from '../../domain/reconciliation/bank-match.ts';
import type { Act } from '../../domain/two-people.ts';
import type { Item, Store } from './dynamo.ts';
import { bankMatchKey, matchedKey, type Key } from './keys.ts';
import { readItem } from './read-items.ts';
import { orFault } from './store-fault.ts';
import type { Write } from './transact.ts';

/** Some thousand matches by hand to a page; a pool has a few in a month. */
const PAGES_MAX = 20;

export async function readBankMatch(
  store: Store,
  poolId: PoolId,
  id: BankMatchId,
): Promise<BankMatch | null> {
  const item = await readItem(store, bankMatchKey(poolId, id));
  return item === null ? null : matchFromItem(item);
}

/** All that was ever proposed, in no order that means anything; null where they are more than can be read. */
export async function readBankMatches(store: Store, poolId: PoolId): Promise<readonly BankMatch[] | null> {
  const { PK, SK } = bankMatchKey(poolId, '');
  const found: BankMatch[] = [];
  let after: Key | undefined;
  for (let page = 0; page < PAGES_MAX; page += 1) {
    const { Items, LastEvaluatedKey } = await orFault(
      store.client.send(
        new QueryCommand({
          TableName: store.registerTable,
          KeyConditionExpression: 'PK = :bank AND begins_with(SK, :match)',
          ExpressionAttributeValues: { ':bank': PK, ':match': SK },
          ConsistentRead: true,
          ...(after === undefined ? {} : { ExclusiveStartKey: after }),
        }),
      ),
    );
    found.push(...(Items ?? []).map(matchFromItem));
    if (LastEvaluatedKey === undefined) return found;
    after = LastEvaluatedKey as Key;
  }
  return null;
}

/** Proposes a match; the same request finds it standing. */
export function matchProposalWrite(store: Store, match: BankMatch): Write<'match'> {
  return {
    name: 'match',
    action: {
      put: {
        TableName: store.registerTable,
        Item: { ...bankMatchKey(match.poolId, match.id), ...match },
        ConditionExpression: 'attribute_not_exists(PK)',
      },
    },
  };
}

/** Confirms what somebody else proposed, on condition that none of its lines and entries is matched by hand already. */
export function matchConfirmationWrites(
  store: Store,
  { id, poolId, lineIds, entrySeqs }: BankMatch,
  confirmation: Act,
): Write<string>[] {
  const TableName = store.registerTable;
  const taken = [...lineIds.map((line) => `LINE#${line}`), ...entrySeqs.map((seq) => `ENTRY#${String(seq)}`)];
  return [
    {
      name: 'match',
      action: {
        update: {
          TableName,
          Key: bankMatchKey(poolId, id),
          UpdateExpression: 'SET confirmation = :confirmation',
          ConditionExpression: 'confirmation = :none AND proposal.actor <> :actor',
          ExpressionAttributeValues: {
            ':confirmation': confirmation,
            ':none': null,
            ':actor': confirmation.actor,
          },
        },
      },
    },
    ...taken.map((what) => ({
      name: what,
      action: {
        put: {
          TableName,
          Item: { ...matchedKey(poolId, what), matchId: id },
          ConditionExpression: 'attribute_not_exists(PK)',
        },
      },
    })),
  ];
}

function matchFromItem(item: Item): BankMatch {
  const { id, poolId, lineIds, reason, proposal, confirmation } = item as unknown as BankMatch;
  const entrySeqs = (item['entrySeqs'] as bigint[]).map(Number);
  return { id, poolId, lineIds, entrySeqs, reason, proposal, confirmation };
}
