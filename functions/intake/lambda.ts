import { cloudPlatform, required } from '../http/cloud-platform.ts';
import { createFunction } from '../http/create-function.ts';
import { sqsWorkQueue } from '../queue/sqs-work-queue.ts';
import { intake } from './operations.ts';

const queue = sqsWorkQueue(required(process.env, 'QUEUE_URL'));

export const handler = createFunction(intake, cloudPlatform(process.env, { queue }));
