import { s3FileStore } from '../files/s3-file-store.ts';
import { cloudPlatform, required } from '../http/cloud-platform.ts';
import { createFunction } from '../http/create-function.ts';
import { batches } from './operations.ts';

const files = s3FileStore(required(process.env, 'FILES_BUCKET'));

export const handler = createFunction(batches, cloudPlatform(process.env, { files }));
