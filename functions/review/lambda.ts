import { cloudPlatform } from '../http/cloud-platform.ts';
import { createFunction } from '../http/create-function.ts';
import { review } from './operations.ts';

export const handler = createFunction(review, cloudPlatform(process.env));
