import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

export type TableNames = {
  readonly journalTable: string;
  readonly registerTable: string;
  readonly guardTable: string;
  readonly eventsTable: string;
};

/** The four tables of the platform and the connection to them. */
export type Store = TableNames & { readonly client: DynamoDBDocumentClient };

/** An item as it is read: every number is a bigint, so that no amount ever passes through a float. */
export type Item = Readonly<Record<string, unknown>>;

const CONNECTION_TIMEOUT_MS = 1_000;
const REQUEST_TIMEOUT_MS = 3_000;
/** The SDK's own tries of one request; it sends a transaction again under the same token. */
const ATTEMPTS_MAX = 3;

export function openStore(tables: TableNames, config: DynamoDBClientConfig = {}): Store {
  const raw = new DynamoDBClient({
    maxAttempts: ATTEMPTS_MAX,
    requestHandler: { connectionTimeout: CONNECTION_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS },
    ...config,
  });
  const client = DynamoDBDocumentClient.from(raw, {
    marshallOptions: { removeUndefinedValues: false },
    unmarshallOptions: { wrapNumbers: BigInt },
  });
  return { client, ...tables };
}
