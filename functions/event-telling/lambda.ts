import type { Context, DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { cloudWorld, required } from '../http/cloud-platform.ts';
import type { StreamRecord } from './tell-record.ts';
import { tellRecords } from './tell-records.ts';

const teller = cloudWorld(process.env);
const journalTable = required(process.env, 'JOURNAL_TABLE');

/** What could not be told is named by its place in the stream; Lambda then sends it again, and what follows it. */
export async function handler(
  { Records }: DynamoDBStreamEvent,
  { awsRequestId }: Context,
): Promise<DynamoDBBatchResponse> {
  const failed = await tellRecords(teller, Records.map(recordOf), awsRequestId);
  if (failed === null) return { batchItemFailures: [] };
  return { batchItemFailures: [{ itemIdentifier: Records[failed]?.dynamodb?.SequenceNumber ?? '' }] };
}

function recordOf({ eventSourceARN = '', eventName, dynamodb }: DynamoDBRecord): StreamRecord {
  const [, table] = eventSourceARN.split('/');
  const { PK, SK } = dynamodb?.Keys ?? {};
  return {
    table: table === journalTable ? 'journal' : 'register',
    key: { PK: PK?.S ?? '', SK: SK?.S ?? '' },
    isNew: eventName === 'INSERT',
  };
}
