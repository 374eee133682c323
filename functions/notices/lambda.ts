import { cloudPlatform } from '../http/cloud-platform.ts';
import { createFunction } from '../http/create-function.ts';
import { notices } from './operations.ts';

export const handler = createFunction(notices, cloudPlatform(process.env));
