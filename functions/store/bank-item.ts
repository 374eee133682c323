import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { LocalDate } from '../../domain/calendar/local-date.ts';
import type { Instant } from '../../domain/calendar/instant.ts';
import type { BankImportId } from '../../domain/identifiers/ids.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import type { AmountColumns, BankAccount } from '../../domain/reconciliation/bank-account.ts';
import type { BankLine } from '../../domain/reconciliation/bank-line.ts';
import type { Item, Store } from './dynamo.ts';
import { bankAccountKey, bankLineKey, type Key } from './keys.ts';
import { BATCH_MAX, readItems } from './read-items.ts';
import { orFault, StoreFault } from './store-fault.ts';
import { transact } from './transact.ts';

/** A line with where it came from; its place in its file orders the lines of a day. */
export type StoredLine = BankLine & {
  readonly importId: BankImportId;
  readonly importedAt: Instant;
  readonly row: number;
};

/** Accounts are few, and lines of one statement a thousand: whoever asks for more is told so. */
const PAGES_MAX = 30;
const ROUNDS_MAX = 5;

export async function readBankAccounts(store: Store, poolId: PoolId): Promise<readonly BankAccount[]> {
  const { PK, SK } = bankAccountKey(poolId, '');
  // The name of a bank may begin with any character; what follows the mark before it sorts before this.
  const items = await queryAll(store, PK, SK, 'ACCOUNT$', PAGES_MAX);
  return (items ?? []).map(accountFromItem);
}

/** Member by member, so that it is told in the same order however the database has it. */
export function accountFromItem(item: Item): BankAccount {
  const { bank, startsOn, openingBalanceFen, columns } = item as unknown as BankAccount;
  const { bookedOn, amounts, reference, summary, counterparty, balance } = columns;
  return {
    ...{ bank, startsOn, openingBalanceFen },
    columns: { bookedOn, amounts: amountsInOrder(amounts), reference, summary, counterparty, balance },
  };
}

function amountsInOrder(amounts: AmountColumns): AmountColumns {
  return amounts.kind === 'signed'
    ? { kind: amounts.kind, amount: amounts.amount }
    : { kind: amounts.kind, in: amounts.in, out: amounts.out };
}

/** The lines of some days, oldest first and as their files had them; null where they are more than `most`. */
export async function readBankLines(
  store: Store,
  poolId: PoolId,
  from: LocalDate,
  to: LocalDate,
  most: number,
): Promise<readonly StoredLine[] | null> {
  const first = bankLineKey(poolId, { bookedOn: from, id: '' });
  const last = bankLineKey(poolId, { bookedOn: to, id: '~' });
  const items = await queryAll(store, first.PK, first.SK, last.SK, PAGES_MAX);
  if (items === null || items.length > most) return null;
  return items.map(lineFromItem).sort(inOrder);
}

function inOrder(left: StoredLine, right: StoredLine): number {
  const key = ({ bookedOn, importedAt }: StoredLine) => `${bookedOn}${importedAt}`;
  if (key(left) !== key(right)) return key(left) < key(right) ? -1 : 1;
  return left.row - right.row;
}

/** Null where there are more pages. */
async function queryAll(
  store: Store,
  partition: string,
  first: string,
  last: string,
  pagesMax: number,
): Promise<readonly Item[] | null> {
  const found: Item[] = [];
  let after: Key | undefined;
  for (let page = 0; page < pagesMax; page += 1) {
    const { Items, LastEvaluatedKey } = await orFault(
      store.client.send(
        new QueryCommand({
          TableName: store.registerTable,
          KeyConditionExpression: 'PK = :partition AND SK BETWEEN :first AND :last',
          ExpressionAttributeValues: { ':partition': partition, ':first': first, ':last': last },
          ConsistentRead: true,
          ...(after === undefined ? {} : { ExclusiveStartKey: after }),
        }),
      ),
    );
    found.push(...(Items ?? []));
    if (LastEvaluatedKey === undefined) return found;
    after = LastEvaluatedKey as Key;
  }
  return null;
}

/**
 * Adds the lines that are not there yet, and tells which were there before by another import. Half done by a fault, it is
 * done when it is sent again: a line is known by what it says.
 */
export async function addBankLines(
  store: Store,
  poolId: PoolId,
  lines: readonly StoredLine[],
  pause: (attempt: number) => Promise<void>,
): Promise<{ readonly imported: number; readonly duplicates: number }> {
  let duplicates = 0;
  for (let first = 0; first < lines.length; first += BATCH_MAX) {
    const batch = lines.slice(first, first + BATCH_MAX);
    duplicates += await addBatch(store, poolId, batch, pause);
  }
  return { imported: lines.length - duplicates, duplicates };
}

async function addBatch(
  store: Store,
  poolId: PoolId,
  batch: readonly StoredLine[],
  pause: (attempt: number) => Promise<void>,
): Promise<number> {
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const standing = await readItems(
      store,
      batch.map((line) => bankLineKey(poolId, line)),
    );
    const missing = batch.filter((_line, index) => standing[index] === null);
    const duplicates = standing.filter(
      (item, index) => item !== null && item['importId'] !== batch[index]?.importId,
    );
    if (missing.length === 0) return duplicates.length;
    const outcome = await transact(
      store,
      missing.map((line) => lineWrite(store, poolId, line)),
    );
    if (outcome.kind === 'committed') return duplicates.length;
    await pause(round);
  }
  throw new StoreFault('the lines of a bank’s statement stay contended');
}

function lineWrite(store: Store, poolId: PoolId, line: StoredLine) {
  return {
    name: line.id,
    action: {
      put: {
        TableName: store.registerTable,
        Item: { ...bankLineKey(poolId, line), ...line },
        ConditionExpression: 'attribute_not_exists(PK)',
      },
    },
  };
}

function lineFromItem(item: Item): StoredLine {
  const { id, bank, bookedOn, amountFen, reference, summary, counterparty, balanceFen } =
    item as unknown as StoredLine;
  const { importId, importedAt } = item as unknown as StoredLine;
  return {
    ...{ id, bank, bookedOn, amountFen, reference, summary, counterparty, balanceFen },
    ...{ importId, importedAt, row: Number(item['row']) },
  };
}
