import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { CfnEventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { DataStack } from './data-stack.ts';
import type { PlatformFunction } from './platform-function.ts';

type Props = { readonly tables: DataStack; readonly target: PlatformFunction };

/** Events come in one go that happen in one go. */
const EVENTS_A_BATCH = 100;
const GATHERING_SECONDS = 1;

/** What was told to an institution; the offices have no endpoints. */
const TOLD = {
  eventName: ['INSERT'],
  dynamodb: { Keys: { PK: { S: [{ prefix: 'FEED#ins_' }] }, SK: { S: [{ prefix: 'EVENT#' }] } } },
};

/**
 * Calls what sends webhooks when something was told, and every minute for what is due by then. A call that fails is made
 * again by the next minute, whatever was to be sent by it; so it is not worth keeping.
 */
export class WebhookSchedule extends Construct {
  constructor(scope: Construct, id: string, { tables, target }: Props) {
    super(scope, id);
    const { tableStreamArn } = tables.events;
    if (tableStreamArn === undefined) throw new Error('the events have no stream');
    target.allow(
      ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map((one) => `dynamodb:${one}`),
      [tableStreamArn],
    );
    const mapping = new CfnEventSourceMapping(this, 'Told', {
      functionName: target.function.functionName,
      eventSourceArn: tableStreamArn,
      startingPosition: 'LATEST',
      batchSize: EVENTS_A_BATCH,
      maximumBatchingWindowInSeconds: GATHERING_SECONDS,
      maximumRetryAttempts: 1,
      filterCriteria: { filters: [{ pattern: JSON.stringify(TOLD) }] },
    });
    if (target.function.role !== undefined) mapping.node.addDependency(target.function.role);
    new Rule(this, 'EveryMinute', {
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: [new LambdaFunction(target.function, { retryAttempts: 0, maxEventAge: Duration.minutes(1) })],
    });
  }
}
