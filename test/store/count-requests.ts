import { marshall } from '@aws-sdk/util-dynamodb';
import type { Store } from '../../functions/store/dynamo.ts';
import { readItem } from '../../functions/store/read-items.ts';
import type { Key } from '../../functions/store/keys.ts';

export type Counted = {
  readonly reads: number;
  /** The second read left before the first one was answered. */
  readonly readsTogether: boolean;
  readonly transactions: number;
  readonly writeUnits: number;
  readonly indexWriteUnits: number;
};

const UNIT_BYTES = 1_024;
const TRANSACTIONAL = 2;
const READS = new Set([
  'QueryCommand',
  'BatchGetCommand',
  'GetCommand',
  'BatchGetItemCommand',
  'GetItemCommand',
]);
const INDEX_KEYS = ['institutionKey', 'kindKey'];
const INDEXED = ['PK', 'SK', 'listKey', 'status', 'poolId', 'institutionId', 'creditCode'];

export type AnyItem = Record<string, unknown>;
type Write = {
  Put?: { TableName: string; Item: AnyItem };
  Update?: { TableName: string; Key: Key };
  ConditionCheck?: { TableName: string; Key: Key };
};

/**
 * Counts what the store asks of DynamoDB, by DynamoDB's own rules for what it costs: an item's size rounded up to a
 * kilobyte, twice for a transaction. The engine's figures are not believed, for a local engine makes them up.
 */
export function countRequests(store: Store): { readonly take: () => Counted } {
  let reads = 0;
  let underWay = 0;
  let overlapped = false;
  let transactions = 0;
  let isMeasuring = false;
  const sizes = { units: 0, indexUnits: 0 };
  store.client.middlewareStack.add(
    (next, context) => async (args) => {
      const name = context.commandName ?? '';
      if (isMeasuring || !(READS.has(name) || name === 'TransactWriteItemsCommand')) return next(args);
      if (READS.has(name)) {
        reads += 1;
        underWay += 1;
        overlapped ||= underWay > 1;
        try {
          return await next(args);
        } finally {
          underWay -= 1;
        }
      }
      transactions += 1;
      const answer = await next(args);
      isMeasuring = true;
      const { TransactItems } = args.input as { TransactItems: Write[] };
      for (const write of TransactItems) {
        const item = await itemAfter(store, write);
        sizes.units += TRANSACTIONAL * unitsOf(item);
        sizes.indexUnits += indexUnitsOf(item, write);
      }
      isMeasuring = false;
      return answer;
    },
    { step: 'initialize', name: 'countRequests', priority: 'high' },
  );
  return {
    take: () => {
      const counted = {
        reads,
        readsTogether: reads < 2 || overlapped,
        transactions,
        writeUnits: sizes.units,
        indexWriteUnits: sizes.indexUnits,
      };
      reads = 0;
      overlapped = false;
      transactions = 0;
      sizes.units = 0;
      sizes.indexUnits = 0;
      return counted;
    },
  };
}

/** What an update costs goes by the whole item after it (it grows, never shrinks, in a claim); so does a check. */
async function itemAfter(store: Store, { Put, Update, ConditionCheck }: Write): Promise<AnyItem> {
  if (Put !== undefined) return Put.Item;
  const key = Update?.Key ?? ConditionCheck?.Key;
  return { ...((key === undefined ? null : await readItem(store, key)) ?? {}) };
}

export function unitsOf(item: AnyItem): number {
  return Math.ceil(itemBytes(item) / UNIT_BYTES);
}

/** A new item is written to each index that it has a key for; an update that leaves the indexed attributes is not. */
function indexUnitsOf(item: AnyItem, { Put }: Write): number {
  if (Put === undefined) return 0;
  return INDEX_KEYS.filter((key) => key in item).reduce((sum, key) => {
    const projected = Object.entries(item).filter(([name]) => name === key || INDEXED.includes(name));
    return sum + TRANSACTIONAL * unitsOf(Object.fromEntries(projected));
  }, 0);
}

/** Sizes by DynamoDB's published rules: names and text in UTF-8, numbers about half a byte a digit, 3 + 1 for lists. */
function itemBytes(item: AnyItem): number {
  return attributesBytes(marshall(item));
}

type Attribute = {
  S?: string;
  N?: string;
  B?: Uint8Array;
  SS?: string[];
  L?: Attribute[];
  M?: Record<string, Attribute>;
};

function attributesBytes(attributes: Record<string, Attribute>): number {
  return Object.entries(attributes).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + valueBytes(value),
    0,
  );
}

function valueBytes({ S, N, B, SS, L, M }: Attribute): number {
  if (S !== undefined) return Buffer.byteLength(S);
  if (N !== undefined) return Math.ceil(N.replace(/^-|\./g, '').length / 2) + 2;
  if (B !== undefined) return B.length;
  if (SS !== undefined) return SS.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if (L !== undefined) return L.reduce((sum, value) => sum + 1 + valueBytes(value), 3);
  if (M !== undefined) return attributesBytes(M) + 3 + Object.keys(M).length;
  return 1;
}
