import { cloudPlatform } from '../http/cloud-platform.ts';
import { createFunction } from '../http/create-function.ts';
import { enterprises } from './operations.ts';

export const handler = createFunction(enterprises, cloudPlatform(process.env));
