import { Duration } from 'aws-cdk-lib';
import { CfnEventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { DataStack } from './data-stack.ts';
import type { PlatformFunction } from './platform-function.ts';

type Props = { readonly tables: DataStack; readonly target: PlatformFunction };

const RECORDS_A_BATCH = 100;

/** For what is written in one go to come in one go. */
const GATHERING_SECONDS = 1;

/** Longer than a fault outside lasts that anybody would wait out, and well inside the day that a stream keeps. */
const GIVEN_UP_AFTER = Duration.hours(6);

/** What may be of interest to the outside; all else that is written to the register calls nobody. */
const OF_INTEREST = [
  { dynamodb: { Keys: { PK: { S: [{ prefix: 'CLAIM#' }, { prefix: 'POLICY#' }] } } } },
  { dynamodb: { Keys: { PK: { S: [{ prefix: 'BATCH#' }] }, SK: { S: ['BATCH'] } } } },
  { eventName: ['INSERT'], dynamodb: { Keys: { PK: { S: [{ prefix: 'EXPOSURE#' }] } } } },
  {
    dynamodb: { Keys: { PK: { S: [{ prefix: 'INSTITUTION#' }] }, SK: { S: [{ prefix: 'FACT#' }] } } },
  },
];

/**
 * Calls a function with what was written to the journal and the register. A batch with a record that cannot be told is
 * halved until that is alone; what is given up at last leaves its place in the stream in a queue, and what comes after it is
 * told. The record itself says no more than which item was written.
 */
export class StreamFeed extends Construct {
  constructor(scope: Construct, id: string, { tables, target }: Props) {
    super(scope, id);
    const givenUp = new Queue(this, 'GivenUp', {
      retentionPeriod: Duration.days(14),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
    });
    target.allow(['sqs:SendMessage'], [givenUp.queueArn]);
    for (const [name, table] of Object.entries({ Journal: tables.journal, Register: tables.register })) {
      const { tableStreamArn } = table;
      if (tableStreamArn === undefined) throw new Error(`the ${name} has no stream`);
      target.allow(
        ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map((one) => `dynamodb:${one}`),
        [tableStreamArn],
      );
      const mapping = new CfnEventSourceMapping(this, name, {
        functionName: target.function.functionName,
        eventSourceArn: tableStreamArn,
        startingPosition: 'TRIM_HORIZON',
        batchSize: RECORDS_A_BATCH,
        maximumBatchingWindowInSeconds: GATHERING_SECONDS,
        maximumRecordAgeInSeconds: GIVEN_UP_AFTER.toSeconds(),
        bisectBatchOnFunctionError: true,
        functionResponseTypes: ['ReportBatchItemFailures'],
        destinationConfig: { onFailure: { destination: givenUp.queueArn } },
        ...(name === 'Journal' ? {} : { filterCriteria: { filters: OF_INTEREST.map(filterOf) } }),
      });
      if (target.function.role !== undefined) mapping.node.addDependency(target.function.role);
    }
  }
}

function filterOf(pattern: unknown) {
  return { pattern: JSON.stringify(pattern) };
}
