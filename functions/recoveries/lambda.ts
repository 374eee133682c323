import { cloudPlatform } from '../http/cloud-platform.ts';
import { createFunction } from '../http/create-function.ts';
import { recoveries } from './operations.ts';

export const handler = createFunction(recoveries, cloudPlatform(process.env));
