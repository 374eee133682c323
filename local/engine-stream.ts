import { UserMistake } from './user-mistake.ts';

/** How far a stream was read: of which stream, in which of its shards, and the last record there; null before the first. */
export type StreamCursor = {
  readonly stream: string;
  readonly shard: string;
  readonly sequence: string | null;
};

export type EngineRecord = {
  readonly eventName: string;
  readonly dynamodb: {
    readonly Keys: Readonly<Record<string, { readonly S: string }>>;
    readonly SequenceNumber: string;
  };
};

export type StreamPage = { readonly records: readonly EngineRecord[]; readonly next: StreamCursor };

type Described = { readonly StreamDescription: { readonly Shards: readonly { readonly ShardId: string }[] } };
type Iterator = { readonly ShardIterator: string };
type Got = { readonly Records: readonly EngineRecord[]; readonly NextShardIterator?: string | null };

/** The most that DynamoDB gives at a time. */
const RECORDS_MAX = 1_000;

/** Reads the stream of a table at the engine, which asks for the form of a signature and does not look at it. */
export function engineStream(endpoint: string, table: string) {
  const start = async (): Promise<StreamCursor> => {
    const { Streams } = await call<{ Streams: readonly { readonly StreamArn: string }[] }>('ListStreams', {
      TableName: table,
    });
    const stream = Streams.at(-1)?.StreamArn;
    if (stream === undefined) throw new UserMistake(`The engine keeps no stream of ${table}.`);
    return { stream, shard: (await shardsOf(stream))[0] ?? '', sequence: null };
  };

  const shardsOf = async (StreamArn: string): Promise<string[]> => {
    const { StreamDescription } = await call<Described>('DescribeStream', { StreamArn });
    return StreamDescription.Shards.map(({ ShardId }) => ShardId);
  };

  const call = async <Answer>(operation: string, input: unknown): Promise<Answer> => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `DynamoDBStreams_20120810.${operation}`,
        'x-amz-date': '20000101T000000Z',
        authorization:
          'AWS4-HMAC-SHA256 Credential=local/20000101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
      },
      body: JSON.stringify(input),
    });
    if (!response.ok) throw new Error(`${operation}: ${String(response.status)} ${await response.text()}`);
    return (await response.json()) as Answer;
  };

  return {
    start,
    /** What follows the cursor in its shard, and where to go on: in the next shard where this one is at its end. */
    read: async (cursor: StreamCursor): Promise<StreamPage> => {
      const { stream: StreamArn, shard: ShardId, sequence } = cursor;
      const from =
        sequence === null
          ? { ShardIteratorType: 'TRIM_HORIZON' }
          : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: sequence };
      const { ShardIterator } = await call<Iterator>('GetShardIterator', { StreamArn, ShardId, ...from });
      const { Records, NextShardIterator } = await call<Got>('GetRecords', {
        ...{ ShardIterator, Limit: RECORDS_MAX },
      });
      const last = Records.at(-1)?.dynamodb.SequenceNumber ?? sequence;
      if (typeof NextShardIterator === 'string' || Records.length > 0)
        return { records: Records, next: { ...cursor, sequence: last } };
      const shards = await shardsOf(StreamArn);
      const shard = shards[shards.indexOf(ShardId) + 1];
      return { records: [], next: shard === undefined ? cursor : { ...cursor, shard, sequence: null } };
    },
  };
}
