import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { s3FileStore } from '../files/s3-file-store.ts';
import { cloudPlatform, required } from '../http/cloud-platform.ts';
import { sqsWorkQueue } from '../queue/sqs-work-queue.ts';
import { workMessages } from './work-messages.ts';

/** Claims that wait behind a batch wait no longer than this for their turn. */
const TURN_MS = 5_000;

const own = {
  files: s3FileStore(required(process.env, 'FILES_BUCKET')),
  queue: sqsWorkQueue(required(process.env, 'QUEUE_URL')),
};
const worker = { ...cloudPlatform(process.env, own), turnMs: TURN_MS };

/** Answers which messages have to come again; the others are done, and are deleted. */
export async function handler({ Records }: SQSEvent): Promise<SQSBatchResponse> {
  const delivered = Records.map(({ messageId, body }) => ({ id: messageId, body }));
  const again = await workMessages(delivered, worker);
  return { batchItemFailures: again.map((itemIdentifier) => ({ itemIdentifier })) };
}
