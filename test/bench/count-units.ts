import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import type { Store } from '../../functions/store/dynamo.ts';
import type { Key } from '../../functions/store/keys.ts';
import { readItem } from '../../functions/store/read-items.ts';
import { unitsOf, type AnyItem } from '../store/count-requests.ts';

export type Units = {
  readonly transactions: number;
  readonly cancelled: number;
  /** Of all of them, cancelled ones included, for DynamoDB counts these too. */
  readonly writeUnits: number;
  /** Of what a batch keeps of its rows. */
  readonly batchUnits: number;
};

type Write = {
  readonly Put?: { readonly Item: AnyItem };
  readonly Update?: { readonly Key: Key };
  readonly ConditionCheck?: { readonly Key: Key };
};

const TRANSACTIONAL = 2;
const NOTHING: Units = { transactions: 0, cancelled: 0, writeUnits: 0, batchUnits: 0 };

/**
 * Counts transactions and the write units of everything that is written, by DynamoDB's own rules. What an update or a check
 * costs goes by the item that it is on, of which one of each kind is looked at.
 */
export function countUnits(store: Store, looking: Store): { readonly take: () => Units } {
  const unitsByKind = new Map<string, Promise<number>>();
  let counted = NOTHING;

  const unitsOn = (key: Key) => {
    const kind = `${key.PK.split('#')[0] ?? ''} ${key.SK.split('#')[0] ?? ''}`;
    const units =
      unitsByKind.get(kind) ?? readItem(looking, key).then((item) => unitsOf({ ...key, ...item }));
    unitsByKind.set(kind, units);
    return units;
  };
  const unitsOfWrite = async ({ Put, Update, ConditionCheck }: Write) => {
    if (Put !== undefined) return unitsOf(Put.Item);
    const key = Update?.Key ?? ConditionCheck?.Key;
    return key === undefined ? 0 : unitsOn(key);
  };
  const add = async (writes: readonly Write[], times: number) => {
    const isOfBatch = writes.every((write) => partitionOf(write).startsWith('BATCH#'));
    const each = await Promise.all(writes.map(unitsOfWrite));
    const units = times * each.reduce((sum, one) => sum + one, 0);
    const { writeUnits, batchUnits } = counted;
    counted = isOfBatch
      ? { ...counted, batchUnits: batchUnits + units }
      : { ...counted, writeUnits: writeUnits + units };
  };

  store.client.middlewareStack.add(
    (next, context) => async (args) => {
      const { commandName = '' } = context;
      if (commandName === 'PutItemCommand') await add([{ Put: args.input as { Item: AnyItem } }], 1);
      if (commandName === 'UpdateItemCommand') await add([{ Update: args.input as { Key: Key } }], 1);
      if (commandName !== 'TransactWriteItemsCommand') return next(args);
      counted = { ...counted, transactions: counted.transactions + 1 };
      try {
        return await next(args);
      } catch (error) {
        if (error instanceof TransactionCanceledException)
          counted = { ...counted, cancelled: counted.cancelled + 1 };
        throw error;
      } finally {
        await add((args.input as { TransactItems: Write[] }).TransactItems, TRANSACTIONAL);
      }
    },
    { step: 'initialize', name: 'countUnits', priority: 'high' },
  );
  return {
    take: () => {
      const taken = counted;
      counted = NOTHING;
      return taken;
    },
  };
}

function partitionOf({ Put, Update, ConditionCheck }: Write): string {
  return (Put?.Item['PK'] as string | undefined) ?? Update?.Key.PK ?? ConditionCheck?.Key.PK ?? '';
}
