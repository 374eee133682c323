import { cloudPlatform } from '../http/cloud-platform.ts';
import { createFunction } from '../http/create-function.ts';
import { calendar } from './operations.ts';

export const handler = createFunction(calendar, cloudPlatform(process.env));
