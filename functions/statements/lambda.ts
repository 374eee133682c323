import { cloudPlatform } from '../http/cloud-platform.ts';
import { createFunction } from '../http/create-function.ts';
import { statements } from './operations.ts';

export const handler = createFunction(statements, cloudPlatform(process.env));
