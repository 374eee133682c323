import { cloudPlatform } from '../http/cloud-platform.ts';
import { createFunction } from '../http/create-function.ts';
import { payments } from './operations.ts';

export const handler = createFunction(payments, cloudPlatform(process.env));
