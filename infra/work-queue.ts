import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { PlatformFunction } from './platform-function.ts';

/** Twice as long as the worker may take for one delivery. A message that failed comes again after it. */
const VISIBILITY = Duration.seconds(60);
/** What cannot be worked so often is laid aside, and its pool goes on with the next. */
const RECEIVED_MAX = 5;
/** The most that a FIFO queue delivers at once. */
const DELIVERED_MAX = 10;

const KEPT = {
  fifo: true,
  retentionPeriod: Duration.days(14),
  encryption: QueueEncryption.SQS_MANAGED,
  enforceSSL: true,
  removalPolicy: RemovalPolicy.RETAIN,
};

/** Batches and waiting claims, in the order of each pool, and a place for what cannot be worked. */
export class WorkQueue extends Construct {
  private readonly queue: Queue;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const laidAside = new Queue(this, 'LaidAside', KEPT);
    this.queue = new Queue(this, 'Queue', {
      ...KEPT,
      contentBasedDeduplication: true,
      visibilityTimeout: VISIBILITY,
      deadLetterQueue: { queue: laidAside, maxReceiveCount: RECEIVED_MAX },
    });
  }

  get url(): string {
    return this.queue.queueUrl;
  }

  allowSending(sender: PlatformFunction): void {
    sender.allow(['sqs:SendMessage'], [this.queue.queueArn]);
  }

  feed(worker: PlatformFunction): void {
    const actions = ['ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes'];
    worker.allow(
      actions.map((action) => `sqs:${action}`),
      [this.queue.queueArn],
    );
    new EventSourceMapping(this, 'Deliveries', {
      eventSourceArn: this.queue.queueArn,
      target: worker.function,
      batchSize: DELIVERED_MAX,
      reportBatchItemFailures: true,
    });
  }
}
