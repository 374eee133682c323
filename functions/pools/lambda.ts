import { cloudPlatform } from '../http/cloud-platform.ts';
import { createFunction } from '../http/create-function.ts';
import { pools } from './operations.ts';

export const handler = createFunction(pools, cloudPlatform(process.env));
