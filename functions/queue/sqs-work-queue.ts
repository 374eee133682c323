import { SendMessageCommand, SQSClient, type SQSClientConfig } from '@aws-sdk/client-sqs';
import type { WorkQueue } from '../http/work-queue.ts';
import { OutsideFault } from '../store/outside-fault.ts';

const CONNECTION_TIMEOUT_MS = 1_000;
const REQUEST_TIMEOUT_MS = 3_000;
/** The SDK's own tries of one request; all of them together end before the function does. */
const ATTEMPTS_MAX = 2;

class QueueFault extends OutsideFault {
  override readonly name = 'QueueFault';
}

/**
 * Work as the messages of one FIFO queue, a group for each pool. The queue tells a message that is sent again by what it says,
 * and takes it once within five minutes.
 */
export function sqsWorkQueue(queueUrl: string, config: SQSClientConfig = {}): WorkQueue {
  const client = new SQSClient({
    maxAttempts: ATTEMPTS_MAX,
    requestHandler: { connectionTimeout: CONNECTION_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS },
    ...config,
  });
  return {
    send: async (message) => {
      const sent = new SendMessageCommand({
        QueueUrl: queueUrl,
        MessageBody: JSON.stringify(message),
        MessageGroupId: message.poolId,
      });
      try {
        await client.send(sent);
      } catch (error) {
        throw new QueueFault('the queue is out of reach', { cause: error });
      }
    },
  };
}
