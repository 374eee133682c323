import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Instant } from '../../domain/calendar/instant.ts';
import type { Period } from '../../domain/calendar/period.ts';
import type { Sha256Hex } from '../../domain/digest.ts';
import { POOL_IDS, type PoolId } from '../../domain/pools/pool.ts';
import type {
  InAndOut,
  ReconciliationStatement,
} from '../../domain/reconciliation/reconciliation-statement.ts';
import type { Item, Store } from './dynamo.ts';
import { lastReconciliationKey, reconciliationKey } from './keys.ts';
import { readItems } from './read-items.ts';
import { orFault } from './store-fault.ts';
import type { Write } from './transact.ts';

/** A month's reconciliation as finance recorded it, with the entry it was cut at. */
export type RecordedReconciliation = {
  readonly poolId: PoolId;
  readonly period: Period;
  readonly seq: number;
  readonly hash: Sha256Hex;
  readonly statement: ReconciliationStatement;
  readonly onlyInBankCount: number;
  readonly onlyInLedgerCount: number;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
};

/** Records a month anew, and as the last one unless a later month was. */
export function reconciliationWrites(
  store: Store,
  record: RecordedReconciliation,
  isLast: boolean,
): Write<'month' | 'last'>[] {
  const put = (Key: ReturnType<typeof reconciliationKey>) => ({
    put: { TableName: store.registerTable, Item: { ...Key, ...record } },
  });
  const { poolId, period } = record;
  return [
    { name: 'month', action: put(reconciliationKey(poolId, period)) },
    ...(isLast ? [{ name: 'last' as const, action: put(lastReconciliationKey(poolId)) }] : []),
  ];
}

/** The last month of each pool that was reconciled. */
export async function readLastReconciliations(
  store: Store,
): Promise<Readonly<Record<PoolId, RecordedReconciliation | null>>> {
  const items = await readItems(store, POOL_IDS.map(lastReconciliationKey));
  return Object.fromEntries(
    POOL_IDS.map((poolId, index) => {
      const item = items[index] ?? null;
      return [poolId, item === null ? null : reconciliationFromItem(item)];
    }),
  ) as Record<PoolId, RecordedReconciliation | null>;
}

/** The months that were reconciled, after one of them, in order. */
export async function readReconciliations(
  store: Store,
  poolId: PoolId,
  after: string,
  limit: number,
): Promise<readonly RecordedReconciliation[]> {
  const { PK, SK } = reconciliationKey(poolId, after as Period);
  const { Items } = await orFault(
    store.client.send(
      new QueryCommand({
        TableName: store.registerTable,
        KeyConditionExpression: 'PK = :bank AND SK BETWEEN :first AND :last',
        // What follows the month asked for sorts after this.
        ExpressionAttributeValues: { ':bank': PK, ':first': `${SK}$`, ':last': 'RECONCILED#~' },
        Limit: limit,
        ConsistentRead: true,
      }),
    ),
  );
  return (Items ?? []).map(reconciliationFromItem);
}

export function reconciliationFromItem(item: Item): RecordedReconciliation {
  const { poolId, period, hash, statement, recordedBy, recordedAt } =
    item as unknown as RecordedReconciliation;
  return {
    ...{ poolId, period, seq: Number(item['seq']), hash, statement: statementInOrder(statement) },
    onlyInBankCount: Number(item['onlyInBankCount']),
    onlyInLedgerCount: Number(item['onlyInLedgerCount']),
    ...{ recordedBy, recordedAt },
  };
}

/** Member by member, so that it is told in the same order however the database has it. */
function statementInOrder(statement: ReconciliationStatement): ReconciliationStatement {
  const { bankFen, onlyInLedger, adjustedBankFen, ledgerFen, onlyInBank } = statement;
  const { adjustedLedgerFen, differenceFen, unexplainedFen } = statement;
  const inOrder = ({ inFen, outFen }: InAndOut) => ({ inFen, outFen });
  return {
    ...{ bankFen, onlyInLedger: inOrder(onlyInLedger), adjustedBankFen },
    ...{ ledgerFen, onlyInBank: inOrder(onlyInBank), adjustedLedgerFen },
    ...{ differenceFen, unexplainedFen },
  };
}
