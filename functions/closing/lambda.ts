import { cloudPlatform } from '../http/cloud-platform.ts';
import { createFunction } from '../http/create-function.ts';
import { closing } from './operations.ts';

export const handler = createFunction(closing, cloudPlatform(process.env));
