import {
  CreateTableCommand,
  DescribeTableCommand,
  ResourceInUseException,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
  type CreateTableCommandInput,
} from '@aws-sdk/client-dynamodb';
import type { Store } from '../functions/store/dynamo.ts';

export const JOURNAL_TABLE = 'riskpool-journal';
export const REGISTER_TABLE = 'riskpool-register';
export const GUARD_TABLE = 'riskpool-guard';
export const EVENTS_TABLE = 'riskpool-events';

/** What an index carries beside its keys: what lists are filtered by. */
const LISTED = ['status', 'poolId', 'institutionId', 'creditCode'];

const KEYS = [
  { AttributeName: 'PK', KeyType: 'HASH' },
  { AttributeName: 'SK', KeyType: 'RANGE' },
] as const;

const DUE_INDEX = {
  IndexName: 'byDue',
  KeySchema: [
    { AttributeName: 'dueKey', KeyType: 'HASH' as const },
    { AttributeName: 'dueAt', KeyType: 'RANGE' as const },
  ],
  Projection: { ProjectionType: 'KEYS_ONLY' as const },
};

/**
 * The same tables that the data stack declares; a test holds the two against each other. Of the events there is no stream
 * here: what sends them is in this very process.
 */
export const TABLES: readonly CreateTableCommandInput[] = [
  {
    TableName: JOURNAL_TABLE,
    KeySchema: [...KEYS],
    AttributeDefinitions: strings('PK', 'SK'),
    BillingMode: 'PAY_PER_REQUEST',
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
  },
  {
    TableName: REGISTER_TABLE,
    KeySchema: [...KEYS],
    AttributeDefinitions: strings('PK', 'SK', 'institutionKey', 'kindKey', 'listKey'),
    BillingMode: 'PAY_PER_REQUEST',
    GlobalSecondaryIndexes: [listIndex('byInstitution', 'institutionKey'), listIndex('byKind', 'kindKey')],
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'KEYS_ONLY' },
  },
  {
    TableName: GUARD_TABLE,
    KeySchema: [{ AttributeName: 'PK', KeyType: 'HASH' }],
    AttributeDefinitions: strings('PK'),
    BillingMode: 'PAY_PER_REQUEST',
  },
  {
    TableName: EVENTS_TABLE,
    KeySchema: [...KEYS],
    AttributeDefinitions: strings('PK', 'SK', 'dueKey', 'dueAt'),
    BillingMode: 'PAY_PER_REQUEST',
    GlobalSecondaryIndexes: [DUE_INDEX],
  },
];

export const FORGETTING = {
  TableName: GUARD_TABLE,
  TimeToLiveSpecification: { Enabled: true, AttributeName: 'forgetAfter' },
};

export async function createTables({ client }: Store): Promise<void> {
  for (const table of TABLES) {
    try {
      await client.send(new CreateTableCommand(table));
      if (table.TableName === GUARD_TABLE) await client.send(new UpdateTimeToLiveCommand(FORGETTING));
    } catch (error) {
      if (!(error instanceof ResourceInUseException)) throw error;
      await addStream(client, table);
    }
  }
}

/** A data folder from before a table had a stream gets it now. */
async function addStream(client: Store['client'], table: CreateTableCommandInput): Promise<void> {
  const { TableName, StreamSpecification } = table;
  const { Table } = await client.send(new DescribeTableCommand({ TableName }));
  if (StreamSpecification !== undefined && Table?.StreamSpecification?.StreamEnabled !== true)
    await client.send(new UpdateTableCommand({ TableName, StreamSpecification }));
}

function strings(...names: readonly string[]) {
  return names.map((name) => ({ AttributeName: name, AttributeType: 'S' as const }));
}

function listIndex(name: string, partition: string) {
  return {
    IndexName: name,
    KeySchema: [
      { AttributeName: partition, KeyType: 'HASH' as const },
      { AttributeName: 'listKey', KeyType: 'RANGE' as const },
    ],
    Projection: { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: LISTED },
  };
}
