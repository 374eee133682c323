import { s3FileStore } from '../files/s3-file-store.ts';
import { cloudPlatform, required } from '../http/cloud-platform.ts';
import { createFunction } from '../http/create-function.ts';
import { sqsWorkQueue } from '../queue/sqs-work-queue.ts';
import { batches } from './operations.ts';

const files = s3FileStore(required(process.env, 'FILES_BUCKET'));
const queue = sqsWorkQueue(required(process.env, 'QUEUE_URL'));

export const handler = createFunction(batches, cloudPlatform(process.env, { files, queue }));
