import { cloudPlatform } from '../http/cloud-platform.ts';
import { createFunction } from '../http/create-function.ts';
import { policies } from './operations.ts';

export const handler = createFunction(policies, cloudPlatform(process.env));
