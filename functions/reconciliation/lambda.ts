import { cloudPlatform } from '../http/cloud-platform.ts';
import { createFunction } from '../http/create-function.ts';
import { reconciliation } from './operations.ts';

export const handler = createFunction(reconciliation, cloudPlatform(process.env));
