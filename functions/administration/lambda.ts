import { cloudPlatform } from '../http/cloud-platform.ts';
import { createFunction } from '../http/create-function.ts';
import { administration } from './operations.ts';

export const handler = createFunction(administration, cloudPlatform(process.env));
