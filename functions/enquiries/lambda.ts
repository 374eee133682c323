import { cloudPlatform } from '../http/cloud-platform.ts';
import { createFunction } from '../http/create-function.ts';
import { enquiries } from './operations.ts';

export const handler = createFunction(enquiries, cloudPlatform(process.env));
